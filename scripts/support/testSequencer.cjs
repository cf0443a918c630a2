const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Files that take longest, longest first. On a fresh machine Jest knows no durations and goes by the size of files: a simulation of a hundred seconds, which is a small file, would begin last, and
 * one of the two workers would wait for it.
 */
const longest = ['chaosBugs', 'chaosSeeds', 'kills/administrators', 'kills/clock', 'addOnCalls', 'kills/requesters', 'kills/librarians', 'everyRegionEveryService', 'observedEdits', 'monthOfEdits', 'personalData', 'serviceCalls'];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => longest.findIndex((name) => path.replaceAll('\\', '/').includes(`/${name}.test.`));
    const known = [...tests].filter((test) => rank(test) >= 0).sort((one, other) => rank(one) - rank(other));
    return [...known, ...super.sort([...tests].filter((test) => rank(test) < 0))];
  }
};
