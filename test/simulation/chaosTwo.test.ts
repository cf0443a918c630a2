import { testsOf } from './chaos/playSeeds';
import { ciSeeds } from './chaos/seeds';

testsOf('two', 1, ciSeeds.two);
