/** A cut that the head of a file declares: `// cut <bound>: <why it is honest>`. */
interface DeclaredCut {
  /** What bounds it: a parameter, or a number. */
  readonly bound: string;
  /** Field of the schema that tells that there is more; `null` when the line says that nothing is lost. */
  readonly toldBy: string | null;
}

/** Something chosen or counted among what a bound has cut, or a cut that follows no order. */
interface CutFault {
  readonly bound: string;
  readonly what: string;
}

/**
 * Cuts declared at the head of a text. Each says what tells the reader that there is more (« told by field »), or that nothing
 * is lost. Throws for a line that says neither.
 */
export function declaredCuts(text: string): DeclaredCut[] {
  return [...text.matchAll(/^\/\/ cut +(\w+): (.+)$/gm)].map(([line, bound = '', why = '']) => {
    const toldBy = why.match(/told by (\w+)$/)?.[1] ?? null;
    if (toldBy === null && !why.endsWith('nothing is lost'))
      throw new Error(`« ${line} » says neither what tells that there is more, nor that nothing is lost`);
    return { bound, toldBy };
  });
}

const CLAUSE =
  /^(?:OPTIONAL +MATCH|MATCH|WITH|UNWIND|RETURN|CALL|UNION(?: +ALL)?|WHERE|ORDER +BY|SKIP|LIMIT|FILTER)\b/;
/** What leaves rows out. */
const CHOOSES = new Set(['MATCH', 'WHERE', 'FILTER', 'CALL']);
const SUMS = /^(?:count|sum|avg|min|max|collect|stDev|percentile(?:Cont|Disc))\s*\(/;
/** `found[..$first]`, and not `[:PART_OF*0..4]`. */
const SLICE = /^\[[^\][:*|]*\.\.[^\]]*/;
const SEARCH_LIMIT = /^limit: *\$?(\w+)/;

interface Scope {
  /** The word before its brace: CALL gives rows, COLLECT a list, and each reads apart from the clauses around it. */
  readonly opener: string;
  /** What bounds the rows being read; `null` as long as all of them are there. */
  cut: string | null;
  /** What bounded an earlier branch of a union. */
  cutBefore: string | null;
  /** What bounds a list of the clause being read: its rows are cut from the next clause on. */
  slicing: string | null;
  ordered: boolean;
  brackets: number;
  /** What bounds the list that the next AS names. */
  list: string | null;
}

const scope = (opener: string): Scope => ({
  opener,
  cut: null,
  cutBefore: null,
  slicing: null,
  ordered: false,
  brackets: 0,
  list: null,
});

const boundIn = (cut: string) => cut.match(/\$(\w+)/)?.[1] ?? cut.match(/(\w+) *$/)?.[1] ?? '';

/** A number written in the text, and not by who asks; one is what a sentence asks: the latest, the nearest. */
const isOwn = (bound: string) => /^\d+$/.test(bound) && bound !== '1';

/**
 * Where a text chooses or counts after having cut, and where it cuts without an order or at a number of its own. A LIMIT, a slice of a list or the limit of
 * a search comes last, so that a total is a total, and what is not there is what was not found. What stands between the braces
 * of a COLLECT, a COUNT or an EXISTS is read for each row: it leaves none out.
 */
export function faultsAfterCuts(text: string): CutFault[] {
  const body = text.replace(/^ *\/\/.*$/gm, '').replace(/'[^']*'/g, "''");
  const faults: CutFault[] = [];
  const bounded = new Map<string, string>();
  const named = new Map<string, string>();
  const scopes = [scope('')];
  for (let place = 0; place < body.length; place += 1) {
    const here = scopes.at(-1) ?? scope('');
    const rest = body.slice(place);
    const line =
      body
        .slice(body.lastIndexOf('\n', place) + 1)
        .split('\n')[0]
        ?.trim() ?? '';
    const fault = (bound: string, what: string) => faults.push({ bound, what: `${what}: ${line}` });
    const char = body[place] ?? '';
    if (char === '{') scopes.push(scope(body.slice(0, place).match(/(\w+) *(?:\([^()]*\) *)?$/)?.[1] ?? ''));
    if (char === '}') {
      scopes.pop();
      const outer = scopes.at(-1) ?? scope('');
      const cut = here.cut ?? here.cutBefore;
      if (here.opener === 'CALL') outer.cut ??= cut;
      if (here.opener === 'COLLECT') outer.list ??= cut;
    }
    if ('[('.includes(char)) here.brackets += 1;
    if ('])'.includes(char)) here.brackets -= 1;
    const slice = char === '[' ? rest.match(SLICE)?.[0] : undefined;
    if (slice) {
      here.list = here.slicing = boundIn(slice);
      if (isOwn(here.list)) fault(here.list, 'cuts at a number nobody asked');
    }
    if (/[\w$.]/.test(body[place - 1] ?? '')) continue;

    const search = rest.match(SEARCH_LIMIT)?.[1];
    const around = scopes.at(-2);
    if (search && around) around.cut = search;
    const clause = here.brackets === 0 ? rest.match(CLAUSE)?.[0].replace(/ +/g, ' ') : undefined;
    if (clause) {
      for (const [name, bound] of named) bounded.set(name, bound);
      named.clear();
      if (here.slicing !== null && clause !== 'ORDER BY') {
        here.cut ??= here.slicing;
        here.slicing = null;
      }
      if (clause.startsWith('UNION')) {
        here.cutBefore ??= here.cut;
        here.cut = null;
      }
      if (here.cut !== null && (CHOOSES.has(clause) || /^(?:WITH|RETURN) +DISTINCT\b/.test(rest)))
        fault(here.cut, 'chooses after a cut');
      if (clause === 'WITH' || clause === 'RETURN') here.ordered = false;
      if (clause === 'ORDER BY') here.ordered = true;
      if (clause === 'LIMIT') {
        const bound = boundIn(rest.match(/^LIMIT +\$?\w+/)?.[0] ?? '');
        if (!here.ordered) fault(bound, 'cuts without an order');
        if (isOwn(bound)) fault(bound, 'cuts at a number nobody asked');
        here.cut = bound;
      }
      if (clause === 'UNWIND') here.cut ??= bounded.get(rest.match(/^UNWIND (\w+)\b/)?.[1] ?? '') ?? null;
    }
    const name = here.brackets === 0 ? rest.match(/^AS (\w+)/)?.[1] : undefined;
    if (name) {
      if (here.list !== null) named.set(name, here.list);
      here.list = null;
    }
    if (here.cut !== null && SUMS.test(rest)) fault(here.cut, 'counts after a cut');
    const sized = bounded.get(rest.match(/^size\s*\((\w+)\)/)?.[1] ?? '');
    if (sized !== undefined) fault(sized, 'counts a part');
    const [, from = '', part] = rest.match(/^IN (\w+)(\[[^\]]*\.\.[^\]]*\])? WHERE\b/) ?? [];
    const chosen = part === undefined ? bounded.get(from) : boundIn(part.slice(0, -1));
    if (chosen !== undefined) fault(chosen, 'chooses in a part');
  }
  return faults;
}
