import { ZodError } from 'zod';

/** Errors whose message speaks of the code alone. */
const OF_THE_CODE = [TypeError, RangeError, ReferenceError];

/**
 * What the log keeps of a fault: its kind, its place in the code, and its message only when it cannot quote what
 * somebody typed. A database or a parser that complains quotes the search it complains about.
 */
export function faultWithoutData(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: fault.name,
    ...('code' in fault ? { code: fault.code } : {}),
    ...(OF_THE_CODE.some((kind) => fault instanceof kind) ? { message: fault.message } : {}),
    ...(fault instanceof ZodError ? { issues: fault.issues.map(({ code, path }) => ({ code, path })) } : {}),
    at: frames.map((line) => line.trim()),
  };
}
