import { describe, expect, test } from 'vitest';
import { unitsOfActor } from '../../../api/domain/transversality/actor-units.ts';
import { isMeetingPlace } from '../../../api/domain/transversality/forum-facts.ts';
import type { Forum, Perimeter } from '../../../api/domain/transversality/perimeter.ts';
import { toCollectFirst } from '../../../api/domain/transversality/to-collect.ts';

const services = (...ids: string[]) => new Set(ids);

describe('a meeting place', () => {
  test('is any pole, and a contract of three parties or of two services of the authority', () => {
    expect(isMeetingPlace('Pole', 0, services())).toBe(true);
    expect(isMeetingPlace('Contract', 3, services())).toBe(true);
    expect(isMeetingPlace('Contract', 2, services('culture', 'habitat'))).toBe(true);
  });

  test('is not a grant between two, even when one of them acts by a service', () => {
    expect(isMeetingPlace('Contract', 2, services('culture'))).toBe(false);
    expect(isMeetingPlace('Project', 1, services())).toBe(false);
  });
});

describe('an actor', () => {
  test.each([
    [{ kind: 'Enterprise', essStatus: 'PROVED' }, ['ESS']],
    [{ kind: 'Enterprise', essStatus: 'DISPROVED' }, ['ENTREPRISE']],
    [{ kind: 'Collectivity', level: 'EPCI' }, ['COLLECTIVITE']],
    [{ kind: 'Service' }, ['COLLECTIVITE']],
    [{ kind: 'ResearchCentre', nature: 'université' }, ['RECHERCHE']],
    [{ kind: 'ResearchCentre', nature: 'organisme de formation' }, ['FORMATION']],
  ])('%j is of %j', (actor, units) => {
    expect(unitsOfActor(actor)).toEqual(units);
  });

  test('of which no source tells the kind is of none', () => {
    expect(unitsOfActor({ kind: 'Enterprise' })).toEqual([]);
    expect(unitsOfActor({ kind: 'ResearchCentre' })).toEqual([]);
  });
});

describe('before any gap is spoken of', () => {
  const forum = (more: Partial<Forum> = {}): Forum => ({
    id: 'p',
    complete: false,
    reliability: 1,
    concerned: new Set(['ECO', 'HAB']),
    engaged: new Set(['ECO']),
    ...more,
  });
  const perimeter = (units: string[], forums: Forum[]): Perimeter => ({
    id: 'c',
    level: 'EPCI',
    units,
    forums,
  });

  test('services, forums and compositions are to be collected, in that order', () => {
    expect(toCollectFirst('SERVICE_FAMILY', perimeter([], []), 0)).toEqual([
      'SERVICES',
      'FORUMS',
      'COMPOSITIONS',
    ]);
    expect(toCollectFirst('ACTOR_KIND', perimeter(['COLLECTIVITE'], [forum()]), 0)).toEqual(['ACTORS']);
  });

  test('services that are named lack their policy area, forums their themes, and both a composition', () => {
    expect(toCollectFirst('SERVICE_FAMILY', perimeter(['ECO'], [forum()]), 3)).toEqual(['SERVICE_AREAS']);
    const bare = forum({ concerned: new Set(), engaged: new Set() });
    expect(toCollectFirst('SERVICE_FAMILY', perimeter(['ECO', 'HAB'], [bare]), 0)).toEqual([
      'THEMES',
      'COMPOSITIONS',
    ]);
  });

  test('nothing is to be collected once two units, a forum and somebody in it are known', () => {
    expect(toCollectFirst('SERVICE_FAMILY', perimeter(['ECO', 'HAB'], [forum()]), 0)).toEqual([]);
    const nobody = forum({ complete: true, engaged: new Set() });
    expect(toCollectFirst('SERVICE_FAMILY', perimeter(['ECO', 'HAB'], [nobody]), 0)).toEqual([]);
  });
});
