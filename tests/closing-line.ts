import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const SLOWEST = 10;

/**
 * Closes a run with its ten slowest files, in seconds, and « N passed, N failed »: a test that did not run, and a file that
 * did not load, is not passed.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        else failed += 1;
      }
    }
    process.stdout.write(slowest(modules));
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}

function slowest(modules: readonly TestModule[]): string {
  return modules
    .map((module) => ({ file: relative(process.cwd(), module.moduleId), ms: duration(module) }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, SLOWEST)
    .map(({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}\n`)
    .join('');
}

/** Milliseconds of a file's preparation, hooks and tests. */
function duration(module: TestModule): number {
  const { setupDuration, collectDuration, duration: tests } = module.diagnostic();
  return setupDuration + collectDuration + tests;
}
