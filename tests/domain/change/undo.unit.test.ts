import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimImage,
  differencesOf,
  type ProofImage,
  type Step,
  withPart,
} from '../../../api/domain/change/claim-image.ts';
import { undoingOf } from '../../../api/domain/change/undo.ts';

const proof = (id: string, more: Partial<ProofImage> = {}): ProofImage => ({
  id,
  source: 'journal',
  certainty: 'STATED',
  ...more,
});
const farm = (properties: ClaimImage['properties'], ...proofs: ProofImage[]): ClaimImage => ({
  id: 'ferme',
  kind: 'Enterprise',
  properties,
  proofs,
});

const undo = (
  steps: readonly Step[],
  present: readonly ClaimImage[],
  leaning: [string, number][] = [],
  gone: string[] = [],
) =>
  undoingOf(steps, {
    images: new Map(present.map((image) => [image.id, image])),
    gone: new Set(gone),
    leaning: new Map(leaning),
  });

describe('undoing a change', () => {
  const before = farm({ name: 'Ferme', website: 'https://a.fr/' }, proof('p1'));
  const after = farm({ name: 'La Ferme' }, proof('p1'), proof('p2'));
  const renamed: Step = { claim: 'ferme', before, after };

  test('gives back what was there, value by value', () => {
    expect(undo([renamed], [after])).toEqual({
      steps: [{ claim: 'ferme', before: after, after: before }],
      conflicts: [],
    });
  });

  test('leaves what others wrote since', () => {
    const now = withPart(after, 'summary', 'Une ferme.');
    expect(undo([renamed], [now]).steps[0]?.after).toEqual(withPart(before, 'summary', 'Une ferme.'));
  });

  test('is refused when a later change touched the same value, and shows both', () => {
    const now = withPart(after, 'name', 'Ferme du Fort');
    expect(undo([renamed], [now])).toEqual({
      steps: [],
      conflicts: [{ claim: 'ferme', part: 'name', left: 'La Ferme', now: 'Ferme du Fort' }],
    });
  });

  test('takes away what it made, unless others lean on it or have changed it', () => {
    const made: Step = { claim: 'ferme', before: null, after };
    expect(undo([made], [after]).steps).toEqual([{ claim: 'ferme', before: after, after: null }]);
    expect(undo([made], [after], [['ferme', 1]]).conflicts).toMatchObject([{ claim: 'ferme', part: null }]);
    expect(undo([made], [withPart(after, 'summary', 'Une ferme.')]).conflicts).toMatchObject([
      { part: 'summary', left: null, now: 'Une ferme.' },
    ]);
    expect(undo([made], []).conflicts).toMatchObject([{ claim: 'ferme', part: null, now: null }]);
  });

  test('brings back what it removed, unless it is back already', () => {
    const removed: Step = { claim: 'ferme', before, after: null };
    expect(undo([removed], []).steps).toEqual([{ claim: 'ferme', before: null, after: before }]);
    expect(undo([removed], [after]).conflicts).toHaveLength(1);
  });

  test('brings back nothing whose ends or sources went since', () => {
    const tie: ClaimImage = { ...before, id: 'lien', ends: { from: 'ferme', to: 'labo' } };
    const untied: Step = { claim: 'lien', before: tie, after: null };
    expect(undo([untied], [], [], ['labo']).conflicts).toMatchObject([{ claim: 'labo', part: null }]);
    const source: Step = { claim: 'ferme', before, after: null };
    expect(undo([source], [], [], ['journal']).conflicts).toMatchObject([{ claim: 'journal' }]);
    const back: Step = { claim: 'labo', before: { ...before, id: 'labo' }, after: null };
    expect(undo([untied, back], [], [], ['labo']).conflicts).toEqual([]);
  });

  test('moves a link back only as it was left: what was said since was said of its new ends', () => {
    const tie = (from: string, ...proofs: ProofImage[]): ClaimImage => ({
      ...farm({}, ...proofs),
      id: 'lien',
      ends: { from, to: 'labo' },
    });
    const moved: Step = {
      claim: 'lien',
      before: tie('ferme', proof('p1')),
      after: tie('grange', proof('p1')),
    };
    expect(undo([moved], [tie('grange', proof('p1'))]).steps).toMatchObject([
      { after: { ends: { from: 'ferme' } } },
    ]);
    expect(undo([moved], [tie('grange', proof('p1'), proof('p2'))]).conflicts).toMatchObject([
      { claim: 'lien', part: 'proof p2', left: null },
    ]);
  });

  test('undoes nothing when one part cannot be', () => {
    const other: Step = { claim: 'labo', before: null, after: { ...after, id: 'labo' } };
    expect(undo([renamed, other], [after]).steps).toEqual([]);
  });
});

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
const image = fc
  .record({
    properties: fc.dictionary(fc.constantFrom('name', 'summary', 'since', 'aliases'), value),
    proofs: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1 }),
  })
  .map(({ properties, proofs }) => farm({ ...properties }, ...proofs.sort().map((id) => proof(id))));
const state = fc.option(image, { nil: null });

describe('any change', () => {
  test('undone at once leaves exactly what was there, and undone again what it had left', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        fc.pre(before !== null || after !== null);
        const step: Step = { claim: 'ferme', before, after };
        const [undone] = undo([step], after ? [after] : []).steps;
        expect(undone?.after).toEqual(before);
        const [redone] = undo(undone ? [undone] : [], before ? [before] : []).steps;
        expect(redone?.after).toEqual(after);
      }),
    );
  });

  test('is told by its differences: put one by one on what was, they make what is', () => {
    fc.assert(
      fc.property(image, image, (before, after) => {
        const made = differencesOf(before, after).reduce(
          (one, { part, after: is }) => withPart(one, part, is),
          before,
        );
        expect(made).toEqual(after);
      }),
    );
  });
});
