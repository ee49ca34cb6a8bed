import { parseArgs } from 'node:util';
import { removeLeftovers } from '../launcher/launched-maillage.ts';
import { heavyAskers } from './heavy-askers.ts';
import { rawSockets } from './raw-sockets.ts';
import { type Fault, isBreak, isLoss, type Trial, tableOf } from './trial.ts';

/** Faults too slow or too rare for the gate, one file each; `npm run faults [name…]` prints what held and what was lost. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'raw-sockets': rawSockets,
  'heavy-askers': heavyAskers,
};
const USAGE = `Fautes : ${Object.keys(FAULTS).join(', ')} (toutes quand aucune n’est nommée). Options : --times <nombre d’arrêts brutaux>, --seed <nombre>, --address <Maillage déjà chargé>.`;
const INTERRUPTED = 130;

const startedAt = performance.now();
const say = (line: string) => {
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  process.stdout.write(`${seconds.padStart(5)} s  ${line}\n`);
};
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    stopping.abort();
    void removeLeftovers();
  });
}

const asked = readArguments();
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await play(asked.names, asked.options);
}

interface Asked {
  readonly names: readonly string[];
  readonly options: { readonly times: number; readonly seed: number; readonly address: string | undefined };
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
    };
    return { names: positionals.length > 0 ? positionals : Object.keys(FAULTS), options };
  } catch {
    return 'Option inconnue ou sans valeur.';
  }
}

async function play(names: readonly string[], options: Asked['options']): Promise<number> {
  const { signal } = stopping;
  const trials: Trial[] = [];
  for (const name of names) {
    if (signal.aborted) break;
    say(`${name}…`);
    try {
      const played = await FAULTS[name]?.({ ...options, signal, say });
      trials.push(...(played ?? []).map((trial) => ({ ...trial, tried: `${name} : ${trial.tried}` })));
    } catch (error) {
      if (signal.aborted) break;
      const message = error instanceof Error ? error.message : String(error);
      say(message);
      trials.push({ tried: name, held: false, measured: message.split('\n')[0] ?? '', lost: [] });
    } finally {
      await removeLeftovers();
    }
  }
  if (signal.aborted) {
    process.stdout.write('Interrompu : rien n’est laissé derrière.\n');
    return INTERRUPTED;
  }
  const lost = trials.filter(isLoss);
  const broken = trials.filter(isBreak);
  process.stdout.write(`\n${tableOf(trials)}\n\n`);
  for (const { tried, lost: things } of lost)
    process.stdout.write(`perdu (${tried}) : ${things.join(' ; ')}\n`);
  if (lost.length === 0) process.stdout.write('perdu : rien\n');
  if (broken.length > 0) process.stdout.write(`n’a pas tenu : ${broken.length} sur ${trials.length}\n`);
  return lost.length + broken.length > 0 ? 1 : 0;
}
