/**
 * Entry of the server bundle. Apps Script calls only what is assigned to `global` here, one line a name. Each of these names can be
 * called by any visitor of the web app, so each looks at who asks before it does anything.
 */
import { addOnAct, addOnHome, addOnMail, addOnQueue, addOnSearch } from './addOn';
import { doPost } from './cardCalls';
import { doGet } from './page';
import { rpc } from './rpc';
import { setup } from './setUpEntry';
import { onFormSubmitted, onSheetEdited, onTick } from './triggers';
import { unifyNow } from './unifyEntry';

global.addOnAct = addOnAct;
global.addOnHome = addOnHome;
global.addOnMail = addOnMail;
global.addOnQueue = addOnQueue;
global.addOnSearch = addOnSearch;
global.doGet = doGet;
global.doPost = doPost;
global.rpc = rpc;
global.setup = setup;
global.onFormSubmitted = onFormSubmitted;
global.onSheetEdited = onSheetEdited;
global.onTick = onTick;
global.unifyNow = unifyNow;
