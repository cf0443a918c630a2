import { triedOneByOne } from '../../support/killed/report';
import { operationsOfRequesters } from '../../support/killed/requesters';

triedOneByOne('requesters', operationsOfRequesters);
