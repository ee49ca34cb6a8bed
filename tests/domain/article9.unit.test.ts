import { describe, expect, test } from 'vitest';
import { type Article9Part, article9Of } from '../../api/domain/article9/article9.ts';
import type { EntityFacts, LinkFacts } from '../../api/domain/entity/entity.ts';
import type { Composition, PoleTie } from '../../api/domain/pole/composition.ts';

const entity = (id: string, kind: string, more: Record<string, unknown> = {}): EntityFacts => ({
  id,
  kind,
  name: id,
  aliases: [],
  certainty: 'STATED',
  ...more,
});

const POLE = entity('pole', 'Pole');

function tie(actor: EntityFacts, type = 'MEMBER_OF', more: Partial<LinkFacts> = {}): PoleTie {
  const link: LinkFacts = {
    id: `${actor.id}--${type}`,
    type,
    from: actor,
    to: POLE,
    certainty: 'STATED',
    evidenceTotal: 1,
    evidence: [],
    ...more,
  };
  return { actor, link, places: [] };
}

const law = (memberKind: string, requirement = 'REQUIRED'): Article9Part => ({
  part: { id: memberKind, order: 1, text: memberKind, partKind: 'MEMBER_KIND', requirement, memberKind },
  evidence: [],
});

function checkOf(part: Article9Part, ties: readonly PoleTie[], complete = false): string {
  const composition: Composition = {
    pole: { ...POLE, compositionComplete: complete },
    ties: [...ties],
    territories: [],
  };
  const [check] = article9Of(composition, [part]);
  return `${check?.status} ${check?.reason}`;
}

const ess = (id: string) => entity(id, 'Enterprise', { essStatus: 'PROVED' });
const ESS = law('ENTREPRISE_ESS');
const AUTHORITY = law('COLLECTIVITE', 'ALTERNATIVE');

describe('a kind of member the law binds', () => {
  test('is present from two on, for the law writes the plural', () => {
    expect(checkOf(ESS, [tie(ess('a')), tie(ess('b'), 'CARRIES')])).toBe('PRESENT FOUND');
    expect(checkOf(ESS, [tie(ess('a'))])).toBe('UNDETERMINED ONLY_ONE');
  });

  test('is one when the same actor is tied twice', () => {
    expect(checkOf(ESS, [tie(ess('a')), tie(ess('a'), 'CARRIES')])).toBe('UNDETERMINED ONLY_ONE');
  });

  test('is counted in a group as its source counts it', () => {
    const group = entity('g', 'ActorGroup', { essStatus: 'PROVED', count: 7 });
    expect(checkOf(ESS, [tie(group)])).toBe('PRESENT FOUND');
  });

  test('does not count who only supports the pole', () => {
    expect(checkOf(ESS, [tie(ess('a'), 'SUPPORTS'), tie(ess('b'), 'SUPPORTS')])).toBe(
      'UNDETERMINED NOT_DOCUMENTED',
    );
  });

  test.each([
    ['is advised', { certainty: 'RECOMMENDED' }],
    ['is announced', { status: 'ANNOUNCED' }],
    ['is over', { status: 'PAST' }],
  ])('does not count a tie that %s', (_how, more) => {
    expect(checkOf(ESS, [tie(ess('a'), 'MEMBER_OF', more), tie(ess('b'), 'MEMBER_OF', more)])).toBe(
      'UNDETERMINED NOT_DOCUMENTED',
    );
  });

  test('stays undetermined when it rests on inferred ties', () => {
    const inferred = { certainty: 'INFERRED' };
    expect(checkOf(ESS, [tie(ess('a'), 'MEMBER_OF', inferred), tie(ess('b'), 'MEMBER_OF', inferred)])).toBe(
      'UNDETERMINED ONLY_INFERRED',
    );
  });
});

describe('absence', () => {
  test('is never said unless the composition is declared complete', () => {
    expect(checkOf(AUTHORITY, [tie(ess('a'))])).toBe('UNDETERMINED NOT_DOCUMENTED');
    expect(checkOf(AUTHORITY, [tie(ess('a'))], true)).toBe('ABSENT COMPLETE_WITHOUT');
  });

  test('is not said while a member is of unknown nature', () => {
    const unknown = entity('u', 'Enterprise', { essStatus: 'UNKNOWN' });
    expect(checkOf(ESS, [tie(unknown)], true)).toBe('UNDETERMINED NATURE_UNKNOWN');
  });

  test('is not said of « any other person »: persons are not in the graph', () => {
    expect(checkOf(law('AUTRE_PERSONNE', 'ALTERNATIVE'), [], true)).toBe('UNDETERMINED NOT_DOCUMENTED');
  });
});

describe('who stands « in connection with » the pole', () => {
  test.each([
    ['a commune', entity('c', 'Collectivity', { level: 'COMMUNE' }), 'PRESENT FOUND'],
    ['a service of an authority', entity('s', 'Service'), 'PRESENT FOUND'],
    ['the State', entity('e', 'Collectivity', { level: 'ETAT' }), 'UNDETERMINED NOT_DOCUMENTED'],
    ['an authority of unknown level', entity('x', 'Collectivity'), 'UNDETERMINED NATURE_UNKNOWN'],
  ])('a local authority when it is %s', (_who, actor, expected) => {
    expect(checkOf(AUTHORITY, [tie(actor, 'SUPPORTS')])).toBe(expected);
  });

  test.each([
    ['laboratoire de recherche', 'CENTRE_DE_RECHERCHE'],
    ['organisme de formation', 'ORGANISME_FORMATION'],
    ['université', 'ENSEIGNEMENT_SUPERIEUR_RECHERCHE'],
    ["établissement d'enseignement supérieur et de recherche", 'ENSEIGNEMENT_SUPERIEUR_RECHERCHE'],
  ])('« %s » is of one kind of the law', (nature, memberKind) => {
    const centre = entity('r', 'ResearchCentre', { nature });
    const kinds = ['CENTRE_DE_RECHERCHE', 'ORGANISME_FORMATION', 'ENSEIGNEMENT_SUPERIEUR_RECHERCHE'];
    const present = kinds.filter(
      (kind) => checkOf(law(kind, 'ALTERNATIVE'), [tie(centre, 'COOPERATES_WITH')]) === 'PRESENT FOUND',
    );
    expect(present).toEqual([memberKind]);
  });
});
