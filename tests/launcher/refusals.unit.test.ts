import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { freePort } from '../../api/launcher/neo4j/neo4j-process.ts';
import { launch, removeLeftovers, reset, temporaryFolder } from './launched-maillage.ts';

// Each law starts a process of its own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

afterAll(removeLeftovers);

/** What a start that cannot go on says: one sentence, and exit code 1. */
async function refusalOf(options: { home: string; environment?: NodeJS.ProcessEnv }): Promise<string> {
  const refused = launch({ port: await freePort(), ...options });
  expect(await refused.ended).toBe(1);
  const sentences = refused.complained().split('\n').filter(Boolean);
  expect(sentences).toHaveLength(1);
  return sentences[0] ?? '';
}

/** A folder of programs, each a script that says its version and nothing more. */
function programs(scripts: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, said] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho '${said}' >&2\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test('a folder that cannot be made or written is said', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  const home = join(file, 'maillage');
  expect(await refusalOf({ home })).toContain(`Impossible d’écrire dans le dossier ${home}`);
});

test('a folder that holds something else is not taken, and nothing is written there', async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'thesis.odt'), 'mine');
  expect(await refusalOf({ home })).toContain(`${home} contient autre chose que les données de Maillage`);
  expect(readdirSync(home)).toEqual(['thesis.odt']);
});

test('a folder of a newer Maillage is not taken', async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'maillage.json'), '{"maillage":99}');
  expect(await refusalOf({ home })).toContain('version plus récente de Maillage');
});

test('reset touches nothing in a folder without the mark of Maillage', async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'neo4j'));
  const refused = reset(home, ['--yes', '--all']);
  expect(await refused.ended).toBe(1);
  expect(refused.complained()).toContain('ne porte pas la marque de Maillage');
  expect(existsSync(join(home, 'neo4j'))).toBe(true);
});

test.each([
  [{ PORT: 'quatre mille' }, 'PORT=quatre mille'],
  [{ PORT: '70000' }, 'PORT=70000'],
  [{ PORT: '' }, 'PORT= ne convient pas'],
  [{ PORT: '0x50' }, 'PORT=0x50'],
  [{ MAILLAGE_CONNECTIONS_BY_ADDRESS: '0' }, 'MAILLAGE_CONNECTIONS_BY_ADDRESS=0'],
  [{ NEO4J_URI: 'http://exemple.test:7474', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI=http://exemple.test:7474'],
  [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, 'NEO4J_PASSWORD'],
  [{ MAILLAGE_TRANSACTION_TIMEOUT: 'longtemps' }, 'MAILLAGE_TRANSACTION_TIMEOUT=longtemps'],
])('a setting that does not fit is named: %o', async (environment, named) => {
  const home = join(temporaryFolder(), 'maillage');
  const sentence = await refusalOf({ home, environment });
  expect(sentence).toContain(named);
  expect(existsSync(home)).toBe(false);
});

test('a machine without Java is told how to get it, or do without', async () => {
  const sentence = await refusalOf({
    home: temporaryFolder(),
    environment: { PATH: programs({}), JAVA_HOME: '' },
  });
  for (const way of ['apt install openjdk-17', 'brew install openjdk@17', 'winget install', 'NEO4J_URI']) {
    expect(sentence).toContain(way);
  }
});

test('a Java too old is said with its version, a JAVA_HOME without Java with its path', async () => {
  const old = programs({ java: 'openjdk version "11.0.27" 2025-04-15' });
  expect(await refusalOf({ home: temporaryFolder(), environment: { PATH: old, JAVA_HOME: '' } })).toContain(
    'Java 11.0.27 est trop ancien',
  );
  const wrong = temporaryFolder();
  expect(await refusalOf({ home: temporaryFolder(), environment: { JAVA_HOME: wrong } })).toContain(
    `JAVA_HOME=${wrong}`,
  );
});

test('Maven is asked for only when the server must be resolved', async () => {
  const withoutMaven = programs({ java: 'openjdk version "21.0.2" 2024-01-16' });
  const sentence = await refusalOf({
    home: temporaryFolder(),
    environment: {
      PATH: withoutMaven,
      JAVA_HOME: '',
      MAILLAGE_SERVER_JARS: join(temporaryFolder(), 'jars'),
    },
  });
  for (const way of ['apt install maven', 'brew install maven', 'choco install maven', 'NEO4J_URI']) {
    expect(sentence).toContain(way);
  }
});

test('a resolution that Maven cannot end is said with its cause and its log', async () => {
  const home = temporaryFolder();
  const tools = programs({ java: 'openjdk version "21.0.2" 2024-01-16' });
  writeFileSync(
    join(tools, 'mvn'),
    `#!/bin/sh\n[ "$1" = -v ] && echo 'Apache Maven 3.9.9' && exit 0\necho '[ERROR] Could not transfer artifact: Unknown host maven.invalid'\nexit 1\n`,
  );
  chmodSync(join(tools, 'mvn'), 0o755);
  const jars = join(temporaryFolder(), 'jars');
  const sentence = await refusalOf({
    home,
    environment: { PATH: tools, JAVA_HOME: '', MAILLAGE_SERVER_JARS: jars },
  });
  expect(sentence).toContain('le dépôt Maven est injoignable');
  expect(sentence).toContain(join(home, 'logs', 'maven.log'));
  expect(existsSync(jars)).toBe(false);
});
