import { describe, expect, test } from 'vitest';
import type { EvidenceClaim, NodeClaim } from '../../api/domain/evidence/claim.ts';
import { foldText } from '../../api/domain/search/fold-text.ts';
import { readFactFiles } from '../../seed/load/fact-files.ts';
import { type FactFile, FactProblem, planFoundingFacts } from '../../seed/plan/founding-facts.ts';

const files = readFactFiles();
const plan = planFoundingFacts(files);
const claims = [...plan.nodes, ...plan.relations];
const proofs = claims.flatMap(({ id, evidence }) => evidence.map((proof) => ({ id, proof })));
const nodeOf = new Map(plan.nodes.map((node) => [node.id, node]));

const FIVE_DOCUMENTS = [
  'doc-rtes-reperes-diaporama',
  'doc-points-de-reperess-10-hauts-de-france',
  'doc-fiche-ressource-fr-consultants',
  'doc-rtes-reperes-2014',
  'doc-transversales-2012',
];
const PUBLISHED = [
  'releve-ptce-publies',
  'chorum-ami-ptce-emergents-phase-2',
  'cressoccitanie-ami-ptce-emergents-phase-1',
];

function ofKind(kind: string): NodeClaim[] {
  return plan.nodes.filter((node) => node.kind === kind);
}

function sourcesOf(claim: { evidence: readonly EvidenceClaim[] }): Set<string> {
  return new Set(claim.evidence.map(({ source }) => source));
}

function withdrawn(name: string, change: (records: any[]) => any[]): readonly FactFile[] {
  return files.map((file) => {
    if (file.name !== name) return file;
    const content = structuredClone(file.content) as { records: any[] };
    return { name, content: { ...content, records: change(content.records) } };
  });
}

describe('the founding facts', () => {
  test.each([
    ['Contract', 39],
    ['Role', 43],
    ['Lever', 8],
    ['Criterion', 10],
    ['CriterionGroup', 3],
    ['Article9Part', 13],
    ['Observation', 83],
    ['DerivedFigure', 13],
    ['Inconsistency', 13],
    ['Study', 6],
    ['Term', 49],
    ['Need', 10],
    ['Stage', 4],
    ['StageTerm', 30],
    ['Event', 38],
    ['Place', 12],
    ['Project', 15],
    ['Definition', 24],
  ])('hold every %s of the documents: %i', (kind, total) => {
    expect(ofKind(kind)).toHaveLength(total);
  });

  test('hold 19 policy areas and 11 sectors, one of which is both, told apart by their facet', () => {
    const facets = ofKind('PolicyArea').map(({ properties }) => properties['facet']);
    expect(facets.filter((facet) => facet === 'SERVICE_FIELD')).toHaveLength(19);
    expect(facets.filter((facet) => facet === 'SECTOR')).toHaveLength(11);
  });

  test('hold the 11 poles of the documents and the 26 of the published list, six of them in both', () => {
    const poles = ofKind('Pole').map(sourcesOf);
    const inDocuments = poles.filter((sources) => FIVE_DOCUMENTS.some((id) => sources.has(id)));
    const published = poles.filter((sources) => PUBLISHED.some((id) => sources.has(id)));
    const inBoth = inDocuments.filter((sources) => PUBLISHED.some((id) => sources.has(id)));
    expect([inDocuments.length, published.length, inBoth.length, poles.length]).toEqual([11, 26, 6, 31]);
  });

  test('say where each affirmation is read, in a source that exists', () => {
    for (const { id, proof } of proofs) {
      expect(nodeOf.get(proof.source)?.kind, id).toBe('Source');
      expect(Boolean(proof.lines ?? proof.row ?? proof.locator), id).toBe(true);
    }
  });

  test('quote the five documents by their lines, in at most 200 characters', () => {
    for (const { id, proof } of proofs) {
      if (proof.excerpt !== undefined) expect(proof.excerpt.trim().length, id).toBeGreaterThan(0);
      expect((proof.excerpt ?? '').length, id).toBeLessThanOrEqual(200);
      if (!FIVE_DOCUMENTS.includes(proof.source)) continue;
      expect(proof.lines, id).toBeDefined();
      expect(proof.excerpt, id).toBeDefined();
    }
  });

  test('date a proof as its document, and leave undated what is read in an undated one', () => {
    for (const { id, proof } of proofs) {
      if (FIVE_DOCUMENTS.includes(proof.source)) {
        expect(proof.observedOn, id).toBe(nodeOf.get(proof.source)?.properties['date']);
      }
    }
  });

  test('write their doubts in French', () => {
    const doubts = proofs.flatMap(({ proof }) => proof.doubt ?? []);
    expect(doubts.length).toBeGreaterThan(300);
    expect(doubts.filter((doubt) => / (the|and|not|is|of|as) /.test(doubt))).toEqual([]);
  });

  test('tell what was read between the lines, with its doubt', () => {
    const inferred = proofs.filter(({ proof }) => ['INFERRED', 'RECOMMENDED'].includes(proof.certainty));
    expect(inferred.filter(({ proof }) => !proof.doubt)).toEqual([]);
  });

  test('make no actor of a person', () => {
    const persons = plan.leftOut.filter(
      ({ file, reason }) => file === 'actors.json' && /personne/.test(reason),
    );
    expect(persons).toHaveLength(13);
    const ends = new Set([...nodeOf.keys(), ...plan.relations.flatMap(({ from, to }) => [from, to])]);
    expect(persons.filter(({ id }) => ends.has(id))).toEqual([]);
  });

  test('name persons in quotations and in the citation of a document only', () => {
    const persons = plan.leftOut
      .filter(({ file }) => file === 'actors.json')
      .map(({ id }) => id.replaceAll('-', ' '));
    const cited = plan.nodes.filter(({ kind }) => kind !== 'Source' && kind !== 'Statement');
    const named = cited.filter(({ properties, evidence }) => {
      const words = foldText(JSON.stringify([properties, evidence.map(({ doubt }) => doubt)]));
      return persons.some((person) => words.includes(person));
    });
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  test('count unnamed members and never invent them', () => {
    expect(nodeOf.get('associations-emergence-henin-carvin')).toMatchObject({
      kind: 'ActorGroup',
      properties: { count: 7 },
    });
    const members = plan.relations.filter(
      ({ type, to }) => type === 'MEMBER_OF' && to === 'ptce-emergence-henin-carvin',
    );
    expect(members.map(({ from }) => from)).toEqual(['associations-emergence-henin-carvin']);
  });

  test('say the stage of a pole only when a text says it', () => {
    const staged = ofKind('Pole').filter(({ properties }) => properties['stage']);
    expect(staged.map(({ id }) => id)).toEqual(['ptce-emergence-henin-carvin']);
    expect(staged[0]?.evidence.some(({ doubt }) => doubt?.includes('PTCE émergent'))).toBe(true);
  });

  test('say that the CC de la Région d’Audruicq acquires the site in 2010, in the words of the document', () => {
    const acquisition = plan.relations.find(({ type }) => type === 'ACQUIRES');
    expect(acquisition).toMatchObject({
      from: 'cc-region-audruicq',
      to: 'lieu-espace-agricole-audruicq',
      properties: { since: '2010', label: "saisit l'opportunité d'acquérir" },
      evidence: [
        { source: 'doc-points-de-reperess-10-hauts-de-france', lines: [108, 108], observedOn: '2025-03' },
      ],
    });
    expect(acquisition?.evidence[0]?.excerpt).toContain('saisit en 2010');
    const hosted = plan.relations.find(
      ({ type, from }) => type === 'HOSTED_AT' && from === 'ptce-ecopole-alimentaire-audruicq',
    );
    expect(hosted?.to).toBe('lieu-espace-agricole-audruicq');
  });

  test('give a collectivity the code of the official list only when one bears its name without doubt', () => {
    expect(nodeOf.get('cc-region-audruicq')?.properties).toMatchObject({ level: 'EPCI', siren: '246200844' });
    expect(nodeOf.get('ville-calais')?.properties).toMatchObject({ level: 'COMMUNE', insee: '62193' });
    expect(nodeOf.get('departement-somme')?.properties).toMatchObject({ level: 'DEPARTEMENT', insee: '80' });
    expect(nodeOf.get('terr-castres')).toMatchObject({ kind: 'Territory' });
    for (const { id, properties, evidence } of ofKind('Collectivity')) {
      const coded = 'siren' in properties || 'insee' in properties;
      const official = evidence.some(
        ({ source, certainty }) => source === 'cog-2026' && certainty === 'OFFICIAL',
      );
      expect(official, id).toBe(coded);
    }
  });

  test('keep former régions as former, without a code of today', () => {
    for (const id of ['conseil-regional-aquitaine', 'region-champagne-ardenne', 'region-rhone-alpes']) {
      expect(nodeOf.get(id)?.properties).toMatchObject({ level: 'REGION', status: 'PAST', until: '2015' });
      expect(nodeOf.get(id)?.properties['insee']).toBeUndefined();
    }
  });

  test('keep the rules of ACTE as the scheme gives them', () => {
    expect(nodeOf.get('acte-subvention')?.properties).toMatchObject({
      ruleKind: 'AMOUNT_RANGE',
      minAmountCents: 1_500_000,
      maxAmountCents: 6_000_000,
    });
    expect(nodeOf.get('acte-taux')?.properties['maxShare']).toBe(0.5);
    expect(nodeOf.get('acte-bonification')?.properties['maxShare']).toBe(0.6);
    expect(nodeOf.get('acte-beneficiaire-epci')?.properties).toMatchObject({
      minInhabitants: 15_000,
      minInhabitantsOperator: '>',
    });
  });

  test('write money in whole cents', () => {
    const amounts = claims.flatMap(({ properties }) =>
      Object.entries(properties)
        .filter(([name]) => name.endsWith('Cents'))
        .map(([, value]) => value),
    );
    expect(amounts.length).toBeGreaterThan(40);
    expect(amounts.filter((amount) => !Number.isInteger(amount))).toEqual([]);
  });

  test('give a reason for all that is left out', () => {
    expect(plan.leftOut.length).toBeGreaterThan(100);
    expect(plan.leftOut.filter(({ reason }) => reason.length < 20)).toEqual([]);
    const ids = plan.leftOut.map(({ file, id }) => `${file} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a plan', () => {
  const firstPole = (records: any[], change: (pole: any) => unknown) => [
    change(records[0]),
    ...records.slice(1),
  ];

  test.each<[string, string, (records: any[]) => any[], RegExp]>([
    [
      'a claim without proof',
      'poles.json',
      (all) => firstPole(all, (pole) => ({ ...pole, evidence: [] })),
      /sans preuve/,
    ],
    ['an id given twice', 'poles.json', (all) => [...all, all[0]], /existe déjà/],
    [
      'a property outside the vocabulary',
      'poles.json',
      (all) => firstPole(all, (pole) => ({ ...pole, properties: { ...pole.properties, colour: 'vert' } })),
      /poles\.json, ptce-auton-hommes : propriété hors du vocabulaire : colour/,
    ],
    [
      'a value outside the vocabulary',
      'poles.json',
      (all) =>
        firstPole(all, (pole) => ({ ...pole, properties: { ...pole.properties, stage: 'NAISSANCE' } })),
      /stage : valeur hors du vocabulaire/,
    ],
    [
      'a link whose end is nowhere',
      'relations.json',
      (all) => firstPole(all, (relation) => ({ ...relation, to: 'nulle-part' })),
      /« nulle-part » n'existe dans aucun fichier/,
    ],
    [
      'a link between kinds its word does not tie',
      'relations.json',
      (all) => firstPole(all, (relation) => ({ ...relation, type: 'OWNS' })),
      /ne s'attache pas à/,
    ],
    [
      'a deduction without its doubt',
      'poles.json',
      (all) =>
        firstPole(all, (pole) => ({
          ...pole,
          evidence: [{ ...pole.evidence[0], certainty: 'INFERRED', doubt: undefined }],
        })),
      /dit son doute/,
    ],
    [
      'a proof from an unknown source',
      'poles.json',
      (all) =>
        firstPole(all, (pole) => ({ ...pole, evidence: [{ ...pole.evidence[0], source: 'ouï-dire' }] })),
      /source inconnue : ouï-dire/,
    ],
    [
      'an amount that is not in whole cents',
      'rules.json',
      (all) => firstPole(all, (rule) => ({ ...rule, properties: { ...rule.properties, amountCents: 12.5 } })),
      /centimes entiers/,
    ],
  ])('refuses %s, and names the file and the record', (_defect, file, change, message) => {
    expect(() => planFoundingFacts(withdrawn(file, change))).toThrow(FactProblem);
    expect(() => planFoundingFacts(withdrawn(file, change))).toThrow(message);
    expect(() => planFoundingFacts(withdrawn(file, change))).toThrow(`seed/facts/${file}, `);
  });

  test('puts sources before what rests on them', () => {
    const lastSource = plan.nodes.findLastIndex(({ kind }) => kind === 'Source');
    const firstOther = plan.nodes.findIndex(({ kind }) => kind !== 'Source');
    expect(lastSource).toBeLessThan(firstOther);
  });
});
