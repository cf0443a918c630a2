import { operationsOfAdministrators } from '../../support/killed/administrators';
import { triedOneByOne } from '../../support/killed/report';
import { operationsOfWatchers } from '../../support/killed/watchdog';

triedOneByOne('administrators', [...operationsOfAdministrators, ...operationsOfWatchers]);
