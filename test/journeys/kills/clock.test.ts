import { operationsOfTheClock } from '../../support/killed/clock';
import { triedOneByOne } from '../../support/killed/report';

triedOneByOne('clock', operationsOfTheClock);
