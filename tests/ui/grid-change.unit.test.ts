import { describe, expect, test } from 'vitest';
import { cellOf, gridChange, stateOf } from '../../ui/views/collect/grid-change.ts';

const PROOF = { source: { slug: 'deliberation' }, locator: null, excerpt: null };
const GRID = {
  services: [{ slug: 'culture', name: 'Culture', engaged: new Set<string>() }],
  forums: [
    { slug: 'pole-legumes', kind: 'Pole', name: 'Pôle légumes', whole: [] },
    { slug: 'contrat-de-ville', kind: 'Contract', name: 'Contrat de ville', whole: ['false'] },
  ],
};
const NOTHING = { engaged: new Set<string>(), whole: new Set<string>(), added: [], places: {} };

describe('a grid', () => {
  test('that nobody ticked writes nothing', () => {
    expect(gridChange('ca', GRID, NOTHING, PROOF)).toEqual({ edits: [] });
  });

  test('is one change: services that are new, engagements, and compositions with what was read of them', () => {
    const change = gridChange(
      'ca',
      GRID,
      {
        ...NOTHING,
        added: [{ key: 'service-1', name: 'Habitat', family: 'HAB' }],
        engaged: new Set([cellOf('culture', 'pole-legumes'), cellOf('service-1', 'contrat-de-ville')]),
        whole: new Set(['contrat-de-ville']),
        places: { culture: ' p. 4 ' },
      },
      PROOF,
    );
    const involved = (from: object, forum: string) => ({
      relation: 'INVOLVED_IN',
      from,
      to: { entity: { slug: forum } },
    });
    expect(change).toEqual({
      keeper: { slug: 'ca' },
      edits: [
        {
          entity: {
            key: 'service-1',
            kind: 'Service',
            values: [
              { field: 'name', texts: ['Habitat'] },
              { field: 'family', texts: ['HAB'] },
            ],
          },
        },
        { link: { relation: 'SERVICE_OF', from: { key: 'service-1' }, to: { entity: { slug: 'ca' } } } },
        {
          link: {
            ...involved({ entity: { slug: 'culture' } }, 'pole-legumes'),
            proof: { ...PROOF, locator: 'p. 4' },
          },
        },
        { link: involved({ key: 'service-1' }, 'contrat-de-ville') },
        {
          change: {
            claim: { entity: { slug: 'contrat-de-ville' } },
            values: [{ field: 'compositionComplete', read: ['false'], texts: ['true'] }],
          },
        },
      ],
    });
  });

  test('says absent only where the composition is whole', () => {
    expect([stateOf(true, false), stateOf(true, true), stateOf(false, true), stateOf(false, false)]).toEqual([
      'engaged',
      'engaged',
      'absent',
      'unasked',
    ]);
  });
});
