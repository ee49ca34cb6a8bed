import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { removeLeftovers } from '../launcher/launched-maillage.ts';
import { fullDisk } from './full-disk.ts';
import { heavyAskers } from './heavy-askers.ts';
import { killedStarts } from './killed-starts.ts';
import { killedWriters } from './killed-writers.ts';
import { kills } from './kills.ts';
import { rawSockets } from './raw-sockets.ts';
import { type Fault, type FaultOptions, isBreak, isLoss, type Trial, tableOf } from './trial.ts';
import { undoneMerges } from './undone-merges.ts';

/** Faults too slow or too rare for the gate, one file each; `npm run faults [name…]` prints what held and what was lost. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'raw-sockets': rawSockets,
  'heavy-askers': heavyAskers,
  'full-disk': fullDisk,
  'killed-starts': killedStarts,
  'killed-writers': killedWriters,
  kills,
  'undone-merges': undoneMerges,
};
const USAGE = `Fautes : ${Object.keys(FAULTS).join(', ')} (toutes quand aucune n’est nommée). Options : --times <nombre d’arrêts brutaux>, --seed <nombre>, --sum <somme d’un chargement que rien ne trouble>, --address <Maillage déjà chargé>.`;
const INTERRUPTED = 130;

const startedAt = performance.now();
const say = (line: string) => {
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  process.stdout.write(`${seconds.padStart(5)} s  ${line}\n`);
};
const stopping = new AbortController();
const trials: Trial[] = [];
// The terminal and npm both tell of one Ctrl-C: what is being removed is not cut by the second.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => {
    if (!stopping.signal.aborted) void interrupt();
  });

/** A fault may have been starting something when it was told to stop: what it left is removed a second time. */
async function interrupt(): Promise<never> {
  stopping.abort();
  const left = [await removed(), await sleep(1_000, []), await removed()].flat();
  report();
  process.stdout.write('Interrompu : le reste n’a pas été joué.\n');
  for (const problem of left) process.stdout.write(`N’a pas été retiré : ${problem}\n`);
  process.exit(INTERRUPTED);
}

/** Removes what is left and gives what could not be. */
const removed = () =>
  removeLeftovers().then(
    () => [],
    ({ errors }: AggregateError) => errors,
  );

const asked = readArguments();
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await play(asked.names, asked.options);
}

interface Asked {
  readonly names: readonly string[];
  readonly options: Pick<FaultOptions, 'times' | 'seed' | 'address' | 'sum'>;
}

/** What is asked on the command line, or what is wrong with it. */
function readArguments(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        times: { type: 'string', default: '16' },
        seed: { type: 'string', default: '1' },
        address: { type: 'string' },
        sum: { type: 'string' },
      },
    });
    const unknown = positionals.find((name) => !Object.hasOwn(FAULTS, name));
    if (unknown !== undefined) return `Faute inconnue : ${unknown}.`;
    for (const name of ['times', 'seed'] as const) {
      if (!/^\d{1,9}$/.test(values[name]))
        return `--${name} attend un nombre entier, pas « ${values[name]} ».`;
    }
    if (values.address !== undefined && !URL.canParse(values.address)) {
      return `--address attend une adresse comme http://localhost:4000, pas « ${values.address} ».`;
    }
    const options = {
      times: Number(values.times),
      seed: Number(values.seed),
      address: values.address?.replace(/\/+$/, ''),
      sum: values.sum,
    };
    return { names: positionals.length > 0 ? positionals : Object.keys(FAULTS), options };
  } catch {
    return 'Option inconnue ou sans valeur.';
  }
}

async function play(names: readonly string[], options: Asked['options']): Promise<number> {
  const { signal } = stopping;
  for (const name of names) {
    say(`${name}…`);
    try {
      for await (const trial of FAULTS[name]?.({ ...options, signal, say }) ?? []) {
        trials.push({ ...trial, tried: `${name} : ${trial.tried}` });
        say(`${trial.tried} : ${isBreak(trial) || isLoss(trial) ? 'NON' : 'fait'}`);
      }
    } catch (error) {
      // Whoever interrupts ends what the fault was talking to: the handler of the signal says the rest.
      if (signal.aborted) return INTERRUPTED;
      const message = error instanceof Error ? error.message : String(error);
      say(message);
      trials.push({ tried: name, held: false, measured: message.split('\n')[0] ?? '', lost: [] });
    } finally {
      if (!signal.aborted) await removeLeftovers();
    }
  }
  return report();
}

/** Prints what is known; 1 when anything was lost or broke. */
function report(): number {
  const lost = trials.filter(isLoss);
  const broken = trials.filter(isBreak);
  process.stdout.write(`\n${tableOf(trials)}\n\n`);
  for (const { tried, lost: things } of lost)
    process.stdout.write(`perdu (${tried}) : ${things.join(' ; ')}\n`);
  if (trials.length > 0 && lost.length === 0) process.stdout.write('perdu : rien\n');
  if (broken.length > 0) process.stdout.write(`n’a pas tenu : ${broken.length} sur ${trials.length}\n`);
  return lost.length + broken.length > 0 ? 1 : 0;
}
