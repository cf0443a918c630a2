/** The part Watchdog: a second account sees to it that the desk lives. No execution of the desk's own opens it. */
export { installWatchdog, watch } from '../watchdogEntry';
