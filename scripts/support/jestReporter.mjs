/** Tells of failures only: hundreds of lines that say "pass" hide the one that does not. */
export default class FailuresOnly {
  onTestResult(test, result) {
    if (result.failureMessage) process.stdout.write(`${result.failureMessage.trimEnd()}\n`);
  }
}
