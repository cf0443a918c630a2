import { operationsOfAdministrators } from '../../support/killed/administrators';
import { triedOneByOne } from '../../support/killed/report';

triedOneByOne('administrators', operationsOfAdministrators);
