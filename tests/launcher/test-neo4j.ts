import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphAddress } from '../../api/graph/graph.ts';
import { openDataFolder } from '../../api/launcher/neo4j/data-folder.ts';
import { startManagedNeo4j } from '../../api/launcher/neo4j/managed-neo4j.ts';
import { launch, type RunningServer } from '../../api/launcher/neo4j/neo4j-process.ts';
import { findJava } from '../../api/launcher/neo4j/prerequisites.ts';
import { resolveServerJars } from '../../api/launcher/neo4j/server-jars.ts';
import { type Driver, driverTo } from '../worlds/driver.ts';

/** Jars are resolved once for all the tests of this clone. */
export const SHARED_SERVER_JARS =
  process.env['MAILLAGE_SERVER_JARS'] ??
  join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'maillage', 'server-jars');

/** A server that lives for some tests has no use for Java's slow compiler: it starts and loads with two thirds of the work. */
export const BRIEF_JAVA = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

export interface TestNeo4j extends GraphAddress {
  readonly driver: Driver;
  /** Stops the server in order, its data kept. */
  leave(): Promise<void>;
  /** Starts again, at the same address, the server that left. Resolves when it answers. */
  comeBack(): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** An empty Neo4j of the test's own, on a free port, in a folder that goes away with it. */
export async function startTestNeo4j(javaOptions: NodeJS.ProcessEnv = BRIEF_JAVA): Promise<TestNeo4j> {
  const path = mkdtempSync(join(tmpdir(), 'maillage-test-'));
  const folder = openDataFolder(path);
  const remove = () => {
    folder.release();
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const tell = () => {};
    Object.assign(process.env, javaOptions);
    const java = await findJava();
    const jars = await resolveServerJars(SHARED_SERVER_JARS, { log: join(folder.logs, 'maven.log'), tell });
    const server = await startManagedNeo4j({ folder, java, jars, tell });
    const { uri, user, password, database } = server;
    const driver = driverTo(server);
    let again: RunningServer | undefined;
    const leave = () => server.stop();
    const comeBack = async () => {
      again = await launch({ folder, java, jars, tell }, Number(new URL(uri).port), password);
    };
    const stop = async () => {
      await driver.close();
      await server.discard();
      await again?.end(0);
      remove();
    };
    return { uri, user, password, database, driver, leave, comeBack, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
