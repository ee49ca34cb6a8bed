import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import type { GraphAddress } from '../../api/graph/graph.ts';
import { whenThere } from '../started-beside.ts';

let mine: Promise<GraphAddress> | undefined;

/** Where the Neo4j that this process has to itself answers, once it does: a file empties the graph it is given. */
export function runNeo4j(): Promise<GraphAddress> {
  mine ??= takeOne(inject('neo4j')).then((told) => whenThere<GraphAddress>(told));
  return mine;
}

/** One that no other living process holds, held until this one ends. */
async function takeOne(servers: readonly string[]): Promise<string> {
  for (;;) {
    for (const server of servers) if (take(`${server}.holder`)) return server;
    await sleep(50);
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    process.once('exit', () => rmSync(file, { force: true }));
    return true;
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Whether who wrote this file still lives. */
function isHeld(file: string): boolean {
  try {
    return process.kill(Number(readFileSync(file, 'utf8')), 0);
  } catch {
    return false;
  }
}
