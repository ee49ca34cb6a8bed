import { seededRandom } from '../../seed/demonstration/random.ts';
import { healthOf } from '../launcher/launched-maillage.ts';
import { asked, got, MALFORMED, NO_ADDRESS, say, TELLS_OF_US } from '../worlds/hostile-requests.ts';
import { loadedMaillage } from './loaded-maillage.ts';
import { counted, type FaultOptions, type Trial } from './trial.ts';

const TOGETHER = 50;
const DRAWN = 2_000;
const MOST_WOUNDS = 4;
const SOUND = [
  asked('maillage'),
  got('/'),
  got('/health/live', 'Range: bytes=0-3\r\nIf-None-Match: "a"\r\nAccept-Encoding: br, gzip;q=0.5\r\n'),
  got('/graphql?query=%7B__typename%7D', 'Accept-Language: fr, en;q=0.5\r\nCookie: a=b; c=d\r\n'),
];
const SIGNS = [
  '\r',
  '\n',
  '\r\n',
  '\0',
  ':',
  ' ',
  '/',
  '%',
  '[',
  '"',
  '\xff',
  'HTTP/1.1',
  'Content-Length: 9\r\n',
];

/** A whole Maillage to which broken requests are said: those of the list, then sound ones wounded at random. */
export async function* rawSockets(options: FaultOptions): AsyncGenerator<Trial> {
  const address = await loadedMaillage(options);
  const hosts = NO_ADDRESS.flatMap((host) => [asked(host), got('/').replace('maillage', host)]);
  yield trialOf(`${hosts.length} hôtes qui n’en sont pas`, hosts, address, (answer) =>
    answer.startsWith('HTTP/1.1 400 '),
  );
  const malformed = Object.values(MALFORMED);
  yield trialOf(`${malformed.length} requêtes mal formées`, malformed, address);
  const random = seededRandom(options.seed);
  const drawn = Array.from({ length: DRAWN }, () => wounded(SOUND[pick(random, SOUND.length)] ?? '', random));
  yield trialOf(`${DRAWN} requêtes abîmées au hasard (graine ${options.seed})`, drawn, address);
}

async function trialOf(
  tried: string,
  requests: readonly string[],
  address: string,
  fits: (answer: string) => boolean = () => true,
): Promise<Trial> {
  const answers: string[] = [];
  for (let start = 0; start < requests.length; start += TOGETHER) {
    const some = requests.slice(start, start + TOGETHER);
    answers.push(...(await Promise.all(some.map((bytes) => say(bytes, address)))));
  }
  const bad = answers.filter(
    (answer) => TELLS_OF_US.test(answer) || answer.includes(process.cwd()) || !fits(answer),
  );
  const live = await healthOf(address, 'live');
  const ready = await healthOf(address, 'ready');
  const classes = counted(answers.map(classOf).sort());
  const example = bad[0] === undefined ? '' : `, dont ${JSON.stringify(bad[0].slice(0, 120))}`;
  return {
    tried,
    held: bad.length === 0 && live === 200 && ready === 200,
    measured: `${classes} ; mauvaises réponses : ${bad.length}${example} ; vivant ${live}, prêt ${ready}`,
    lost: [],
  };
}

const classOf = (answer: string) => answer.match(/^HTTP\/1\.1 (\d)/)?.[1]?.concat('xx') ?? 'sans réponse';
const pick = (random: () => number, among: number) => Math.floor(random() * among);

/** A request with a few of its pieces cut, doubled or replaced by a sign that means something to who reads it. */
function wounded(request: string, random: () => number): string {
  let bytes = request;
  for (let wound = 0; wound <= pick(random, MOST_WOUNDS); wound += 1) {
    const at = pick(random, bytes.length);
    const end = at + pick(random, 12);
    const put = [
      '',
      bytes.slice(at, end).repeat(2),
      SIGNS[pick(random, SIGNS.length)] ?? '',
      String.fromCharCode(pick(random, 256)),
    ];
    bytes = bytes.slice(0, at) + (put[pick(random, put.length)] ?? '') + bytes.slice(end);
  }
  return bytes;
}
