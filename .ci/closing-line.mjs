// Prints the count of tests over all reports as the closing line, and fails where a step or a test failed, or where a
// test was passed over: everything that a test can need was installed before.
//   node closing-line.mjs FAILED_STEPS REPORT…
import { readFileSync } from 'node:fs';

const [steps, ...paths] = process.argv.slice(2);
let passed = 0;
let failed = Number(steps);
for (const path of paths) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    const skipped = report.numPendingTests + report.numTodoTests;
    if (report.numPassedTests === 0 || skipped > 0) failed += 1;
    if (skipped > 0) console.error(`${skipped} tests were passed over in ${path}.`);
  } catch (error) {
    console.error(`No report of the tests: ${error.message}`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
