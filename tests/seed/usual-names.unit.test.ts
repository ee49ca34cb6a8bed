import { expect, test } from 'vitest';
import { proofsOfName } from '../../api/domain/evidence/names-said.ts';
import { readFactFiles } from '../../seed/load/fact-files.ts';
import { planFoundingFacts } from '../../seed/plan/founding-facts.ts';

const { usualNames, nodes } = planFoundingFacts(readFactFiles());
const sources = new Map(nodes.filter(({ kind }) => kind === 'Source').map((node) => [node.id, node]));

test('every usual name or code of a collectivity is written by each of its sources, word for word', () => {
  const silent = usualNames.flatMap(({ collectivity, aliases, formerNames, otherCodes, evidence }) =>
    [...(aliases ?? []), ...(formerNames ?? []), ...(otherCodes ?? [])].flatMap((name) => {
      const proofs = evidence.map(({ source, excerpt }) => ({
        excerpt: excerpt ?? null,
        source: { id: source },
      }));
      const saying = proofsOfName(name, [...proofs, { excerpt: null, source: { id: 'another' } }]);
      return saying.length === proofs.length ? [] : [`${collectivity} ${name}`];
    }),
  );
  expect(usualNames.length).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});

test('a usual name is read where it was published, never on a copy', () => {
  const cited = new Set(usualNames.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  for (const id of cited) {
    const { url, nature } = sources.get(id)?.properties ?? {};
    expect(nature === 'décret' || /^https?:\/\//.test(String(url)), id).toBe(true);
    expect(String(url), id).not.toMatch(/kiwix|frwiki|franco\.wiki|defzone|wikiwand|wikimonde/);
  }
});
