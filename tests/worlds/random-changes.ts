import { randomUUID } from 'node:crypto';
import { mergeEntities } from '../../api/capabilities/merge-entities.ts';
import { recordTypedChange } from '../../api/capabilities/record-change.ts';
import { undoChange } from '../../api/capabilities/undo-change.ts';
import { CannotUndo } from '../../api/domain/change/cannot-undo.ts';
import type { Edit, TypedChange } from '../../api/domain/change/edits.ts';
import { writtenValue } from '../../api/domain/change/read-value.ts';
import { Conflict, InvalidInput, NotFound } from '../../api/domain/refusals/refusals.ts';
import type { WholeGraph } from '../../api/graph/graph.ts';
import { imagesOf } from '../../api/graph/write-steps.ts';
import { type Random, randomFrom } from '../../seed/demonstration/random.ts';
import { graphAsText } from './graph-as-text.ts';
import { VIEWERS } from './who-may-do-what.ts';

/** The ledger tells of what was done and undone; the facts are what must be the same. */
const LEDGER: ReadonlySet<string> = new Set(['Change', 'Trace', 'Ledger']);

const SOURCE = { source: { id: 'journal' }, observedOn: null, certainty: null, doubt: null };

export interface Played {
  /** How often each act was written, and how often each was refused. */
  readonly told: ReadonlyMap<string, number>;
  /** Whether the facts are, to the last byte, those of before. */
  readonly same: boolean;
}

/**
 * Plays one sequence of changes drawn from a seed (values, proofs, links, merges, undoings and restorings), then undoes all that
 * holds, in an order drawn too, and compares the facts whole. What the rules refuse is refused; anything else that is thrown is a defect.
 */
export async function playAndUndo(graph: WholeGraph, seed: number, length: number): Promise<Played> {
  const random = randomFrom(seed);
  const before = await graphAsText(graph, { without: LEDGER });
  const sequence = new Sequence(graph, random);
  for (let step = 0; step < length; step += 1) await sequence.step();
  await sequence.undoAll();
  return { told: sequence.told, same: (await graphAsText(graph, { without: LEDGER })) === before };
}

class Sequence {
  readonly told = new Map<string, number>();
  private readonly graph: WholeGraph;
  private readonly random: Random;
  /** Changes that undo nothing, whether they hold, and the line by which each was last turned. */
  private readonly lines = new Map<string, { holds: boolean; last: string }>();

  constructor(graph: WholeGraph, random: Random) {
    this.graph = graph;
    this.random = random;
  }

  async step(): Promise<void> {
    const act = this.random.pick([
      'value',
      'proof',
      'link',
      'link',
      'unlink',
      'merge',
      'merge',
      'merge',
      'turn',
    ]);
    await this.tell(act, () => this.act(act));
  }

  /** Whatever order they come in, each pass undoes some of what holds, until nothing does. */
  async undoAll(): Promise<void> {
    for (;;) {
      const holding = [...this.lines].filter(([, { holds }]) => holds).map(([id]) => id);
      if (holding.length === 0) return;
      for (const id of this.random.shuffled(holding)) await this.tell('undo', () => this.turn(id));
      const left = [...this.lines.values()].filter(({ holds }) => holds).length;
      if (left === holding.length) throw new Error(`${left} changes each refuse to be undone`);
    }
  }

  private async tell(act: string, work: () => Promise<boolean>): Promise<void> {
    let told = `${act} refused`;
    try {
      told = (await work()) ? act : `${act} without effect`;
    } catch (error) {
      const isRefusal = [CannotUndo, Conflict, InvalidInput, NotFound].some((one) => error instanceof one);
      if (!isRefusal) throw error;
    }
    this.told.set(told, (this.told.get(told) ?? 0) + 1);
  }

  private async act(act: string): Promise<boolean> {
    const { random } = this;
    const one = await this.entity();
    if (act === 'turn') {
      const lines = [...this.lines.keys()];
      return lines.length > 0 && this.turn(random.pick(lines));
    }
    if (act === 'merge') {
      const { id } = await mergeEntities(this.writer(), randomUUID(), {
        keep: one,
        absorb: await this.entity(),
        choices: random.chance(0.5) ? [] : [{ field: 'name', from: 'ABSORBED' }],
        reason: 'les mêmes',
      });
      return this.keep(id);
    }
    if (act === 'value') {
      const field = random.pick(['summary', 'aliases', 'name', 'website']);
      const image = (await this.images([one])).get(one);
      const typed = field === 'website' ? 'https://exemple.fr/' : `${field} ${random.below(4)}`;
      const read = writtenValue(image?.properties[field]);
      return this.record({
        act: 'CHANGE',
        claim: { id: one },
        values: [{ field, read, typed: [typed] }],
        proof: null,
      });
    }
    if (act === 'proof') return this.record({ act: 'PROVE', claim: { id: one }, proof: null });
    if (act === 'link') {
      const [relation, to] = random.pick([
        ['MEMBER_OF', 'pole-legumes'],
        ['MEMBER_OF', 'pole-sud'],
        ['LOCATED_IN', 'ardres'],
        ['COOPERATES_WITH', await this.entity()],
        ['COOPERATES_WITH', await this.entity()],
      ] as const);
      const values = random.chance(0.5) ? [] : [{ field: 'since', typed: ['2016'] }];
      return this.record({
        act: 'MAKE_LINK',
        relation,
        from: { id: one },
        to: { id: to },
        values,
        proof: null,
      });
    }
    const links = await this.graph
      .runner()
      .run(
        'MATCH (a:Entity)-[r:MEMBER_OF|COOPERATES_WITH|LOCATED_IN]->() RETURN r.id AS id, a.id AS from ORDER BY id',
        {},
        'read',
      );
    const link = random.pick(links) as { id: string; from: string };
    return this.record({ act: 'REMOVE', claim: link, proof: null });
  }

  /** An entity that is no part of the frame. */
  private async entity(): Promise<string> {
    const rows = await this.graph
      .runner()
      .run(
        "MATCH (n:Entity) WHERE n.kind IN ['Enterprise', 'ResearchCentre'] RETURN n.id AS id ORDER BY id",
        {},
        'read',
      );
    return String(this.random.pick(rows)['id']);
  }

  private images(nodes: string[]) {
    return imagesOf(this.graph.runner(), { nodes, links: [], pairs: [] });
  }

  private async record(edit: Edit): Promise<boolean> {
    const place = { locator: `p. ${this.random.below(3)}`, excerpt: null };
    const change: TypedChange = {
      edits: [edit],
      proof: { ...SOURCE, ...place },
      reason: 'essai',
      tidying: false,
      keeper: null,
    };
    const { id } = await recordTypedChange(this.writer(), randomUUID(), change);
    return this.keep(id);
  }

  private keep(id: string): boolean {
    this.lines.set(id, { holds: true, last: id });
    return true;
  }

  /** Undoes what holds, by its first line or its last; restores what was undone. */
  private async turn(id: string): Promise<boolean> {
    const { holds, last } = this.lines.get(id) ?? { holds: true, last: id };
    const change = holds && this.random.chance(0.5) ? id : last;
    const { id: turned } = await undoChange(this.graph.runner(), this.writer(), {
      operation: randomUUID(),
      change,
      reason: 'essai',
    });
    this.lines.set(id, { holds: !holds, last: turned });
    return true;
  }

  private writer() {
    return { inOneWrite: this.graph.inOneWrite, viewer: VIEWERS.administrator };
  }
}
