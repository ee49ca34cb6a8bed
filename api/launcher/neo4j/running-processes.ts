import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Processes started with exactly this argument. A recorded pid could have been given to another program since;
 * an argument that holds the path of our folder could not.
 */
export async function processesStartedWith(argument: string): Promise<number[]> {
  const all = process.platform === 'linux' ? await linuxProcesses() : await listedProcesses();
  return all
    .filter(({ pid, command }) => pid !== process.pid && holdsArgument(command, argument))
    .map(({ pid }) => pid);
}

interface RunningProcess {
  readonly pid: number;
  /** The arguments where the system gives them apart, else the whole line. */
  readonly command: readonly string[] | string;
}

function holdsArgument(command: readonly string[] | string, argument: string): boolean {
  if (typeof command !== 'string') return command.includes(argument);
  const end = command.indexOf(argument) + argument.length;
  return command.includes(argument) && (end === command.length || /["\s]/.test(command.charAt(end)));
}

async function linuxProcesses(): Promise<RunningProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return { pid: Number(pid), command: line.split('\0') };
    }),
  );
  return found;
}

async function listedProcesses(): Promise<RunningProcess[]> {
  const [program, ...args]: [string, ...string[]] =
    process.platform === 'win32'
      ? [
          'powershell.exe',
          '-NoProfile',
          '-Command',
          'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }',
        ]
      : ['ps', '-axww', '-o', 'pid=,command='];
  const { stdout } = await run(program, args, { maxBuffer: 32 * 1024 * 1024, windowsHide: true });
  return stdout.split(/\r?\n/).flatMap((line) => {
    const match = line.match(/^\s*(\d+)\s+(.*)$/);
    return match?.[1] ? [{ pid: Number(match[1]), command: match[2] ?? '' }] : [];
  });
}

/** A zombie answers to signal 0 but runs no more. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return status !== null && status.slice(status.lastIndexOf(')') + 2, status.lastIndexOf(')') + 3) !== 'Z';
}

/** Asks a process to end, waits as long as it may need, then ends it. `false` when it outlives even that. */
export async function endProcess(pid: number, patienceMs: number): Promise<boolean> {
  signal(pid, 'SIGTERM');
  if (await endedWithin(pid, patienceMs)) return true;
  signal(pid, 'SIGKILL');
  return endedWithin(pid, 5_000);
}

async function endedWithin(pid: number, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (await isRunning(pid)) {
    if (Date.now() > until) return false;
    await sleep(100);
  }
  return true;
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between, or is not ours: the wait that follows says which.
  }
}
