import { openPart, openPartAndRest } from '../adapters/script/openPart';
// Types alone: what is imported here as a value would stand in Code.js.
import type * as AddOnPart from './parts/addOn';
import type * as ChatPart from './parts/chat';
import type * as ChoresPart from './parts/chores';
import type * as CommandsPart from './parts/commands';
import type * as ComplaintsPart from './parts/complaints';
import type * as InboxPart from './parts/inbox';
import type * as MailPart from './parts/mail';
import type * as PagePart from './parts/page';
import type * as PrivacyPart from './parts/privacy';
import type * as RestrictedPart from './parts/restricted';
import type * as SetUpPart from './parts/setUp';
import type * as UnifyPart from './parts/unify';
import type * as WatchdogPart from './parts/watchdog';

export const addOnPart = (): typeof AddOnPart => openPart<typeof AddOnPart>('AddOn');
export const chatPart = (): typeof ChatPart => openPart<typeof ChatPart>('Chat');
export const choresPart = (): typeof ChoresPart => openPart<typeof ChoresPart>('Chores');
export const commandsPart = (): typeof CommandsPart => openPart<typeof CommandsPart>('Commands');
export const complaintsPart = (): typeof ComplaintsPart => openPart<typeof ComplaintsPart>('Complaints');
export const inboxPart = (): typeof InboxPart => openPart<typeof InboxPart>('Inbox');
export const mailPart = (): typeof MailPart => openPart<typeof MailPart>('Mail');
/** The part of the page, and the file without it. */
export const pagePart = (): { readonly part: typeof PagePart; readonly rest: string } => openPartAndRest<typeof PagePart>('StatusPage');
export const privacyPart = (): typeof PrivacyPart => openPart<typeof PrivacyPart>('Privacy');
export const restrictedPart = (): typeof RestrictedPart => openPart<typeof RestrictedPart>('Restricted');
export const setUpPart = (): typeof SetUpPart => openPart<typeof SetUpPart>('SetUp');
export const unifyPart = (): typeof UnifyPart => openPart<typeof UnifyPart>('Unify');
export const watchdogPart = (): typeof WatchdogPart => openPart<typeof WatchdogPart>('Watchdog');
