import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyMigrations } from '../../api/graph/migrations.ts';
import { ECOPOLE_WORLD } from '../worlds/ecopole.ts';
import { openWorld, type World } from '../worlds/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(ECOPOLE_WORLD);
});
afterAll(() => world.close());

const apply = () => applyMigrations(world.graph);
const change = (statement: string) => world.runner.run(statement, {}, 'write');

describe('migrations', () => {
  test('are applied once', async () => {
    expect(await apply()).toEqual({ applied: [] });
  });

  test('asked by two servers at once are applied by one, and both go on', async () => {
    await change("MATCH (m:Migration) WHERE m.id STARTS WITH 'V0003' DELETE m");
    const [one, other] = await Promise.all([apply(), apply()]);
    expect([...one.applied, ...other.applied]).toEqual(['V0003__search']);
  });

  test('changed after they were applied are refused, in French', async () => {
    await change(
      "MATCH (m:Migration) WHERE m.id STARTS WITH 'V0001' SET m.kept = m.checksum, m.checksum = 'autre'",
    );
    await expect(apply()).rejects.toThrow('modifiée après');
    await change('MATCH (m:Migration) WHERE m.kept IS NOT NULL SET m.checksum = m.kept REMOVE m.kept');
  });

  test('of a newer Maillage are refused, and nothing is changed', async () => {
    await change("CREATE (:Migration {id: 'V9999__future', checksum: 'x'})");
    await expect(apply()).rejects.toThrow('version plus récente');
    await change("MATCH (m:Migration {id: 'V9999__future'}) DELETE m");
  });

  test.each(['entity_id', 'migration_id'])(
    'make the constraint %s when a server that died left its index alone',
    async (name) => {
      const label = name === 'entity_id' ? 'Entity' : 'Migration';
      await change(`DROP CONSTRAINT ${name}`);
      await change(`CREATE INDEX ${name} FOR (n:${label}) ON (n.id)`);
      await change("MATCH (m:Migration) WHERE m.id STARTS WITH 'V0001' DELETE m");
      expect(await apply()).toEqual({ applied: ['V0001__identity'] });
      const owner =
        'SHOW INDEXES YIELD name, owningConstraint WHERE name = $name RETURN owningConstraint AS owner';
      expect(await world.runner.run(owner, { name }, 'read')).toEqual([{ owner: name }]);
    },
  );

  test('left locked by a server that died are taken over when the lock lapses', async () => {
    await change(
      "MATCH (l:MigrationLock) SET l.holder = 'mort', l.until = datetime() - duration({seconds: 1})",
    );
    await change("MATCH (m:Migration) WHERE m.id STARTS WITH 'V0003' DELETE m");
    expect(await apply()).toEqual({ applied: ['V0003__search'] });
  });

  test('left locked by one that died are taken over at once where nobody else can be', async () => {
    await change(
      "MATCH (l:MigrationLock) SET l.holder = 'mort', l.until = datetime() + duration({seconds: 100})",
    );
    await change("MATCH (m:Migration) WHERE m.id STARTS WITH 'V0003' DELETE m");
    const applied = applyMigrations(world.graph, { alone: true });
    expect(await applied).toEqual({ applied: ['V0003__search'] });
  });
});
