export interface RawAnswer {
  readonly status: number;
  readonly milliseconds: number;
  /** The answer as it came, set out to be read. */
  readonly text: string;
}

const HEADERS = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' } as const;

/** Asks the API a question written by hand, as a program of the reader would. Rejects when nothing answers. */
export async function askAnything(question: string): Promise<RawAnswer> {
  const started = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...HEADERS, accept: 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const answer: unknown = await response.json();
  return {
    status: response.status,
    milliseconds: Math.round(performance.now() - started),
    text: JSON.stringify(answer, null, 2),
  };
}

/** The same question for a terminal: one command, quoted for a POSIX shell. */
export function asCurl(question: string, address: string): string {
  const headers = Object.entries(HEADERS).map(([name, value]) => `-H '${name}: ${value}'`);
  const body = JSON.stringify({ query: question }).replaceAll("'", "'\\''");
  return ['curl', address, ...headers, `--data-raw '${body}'`].join(' ');
}
