import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerJars } from './server-jars.ts';

export const ADDRESS = '127.0.0.1';

export interface Neo4jSettings {
  readonly home: string;
  readonly port: number;
  readonly jars: ServerJars;
  /** Opens a store whose last write a full disk has cut: up to that write, which nobody was told of. */
  readonly upToTheCut: boolean;
  /** Longest life of a statement, as Neo4j writes it. */
  readonly transactionTimeout: string;
}

/**
 * Written anew at each start, so that the version of Maillage that runs decides. Doors that a bare configuration
 * leaves open are shut: from Cypher, no file of the machine is read and no address is called.
 */
export function writeNeo4jConfiguration(settings: Neo4jSettings): void {
  const lines = {
    'server.default_listen_address': ADDRESS,
    'server.bolt.listen_address': `${ADDRESS}:${settings.port}`,
    'server.bolt.advertised_address': `${ADDRESS}:${settings.port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.procedures.unrestricted': 'gds.*',
    'dbms.usage_report.enabled': 'false',
    'db.transaction.timeout': settings.transactionTimeout,
    'db.transaction.monitor.check.interval': '500ms',
    'db.lock.acquisition.timeout': '10s',
    // A log that has its room beforehand is never cut in the middle of a write by a full disk, which no start could then read.
    'db.tx_log.preallocate': 'true',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '1 files',
    // Stores are closed by then; Bolt would wait twice 5 s for connections that we have closed before.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // Else a statement is planned again for each order of magnitude of the lists it is given.
    'internal.cypher.use_parameter_size': 'false',
    // A graph that is being loaded never looks like itself for long: plans are made again once it is there.
    'dbms.cypher.min_replan_interval': '2m',
    'server.memory.pagecache.size': '256m',
    ...(settings.upToTheCut ? { 'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false' } : {}),
    'server.directories.plugins': settings.jars.plugins.replaceAll('\\', '/'),
  };
  const folder = join(settings.home, 'conf');
  mkdirSync(folder, { recursive: true });
  const text = Object.entries(lines).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(folder, 'neo4j.conf'), text.join(''), { mode: 0o600 });
}
