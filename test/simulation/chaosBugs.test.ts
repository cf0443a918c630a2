import { findBugs } from './chaos/playSeeds';

/* A file of its own, so that the other half of the machine plays the seeds meanwhile. */
findBugs();
