import { parentPort, workerData } from 'node:worker_threads';
import { loadDemonstration } from '../../seed/load/load-demonstration.ts';
import { loadTerritorialFrame } from '../../seed/load/load-territorial-frame.ts';
import { paceBeside } from '../../seed/load/pace.ts';
import { isFall } from '../graph/database-state.ts';
import { openGraph } from '../graph/graph.ts';
import { Readers } from '../graph/readers.ts';
import type { AsideNews, AsideOrder, LoadBeside } from './load-aside.ts';
import { hasRoom } from './neo4j/disk-room.ts';
import { areWritesHeld } from './neo4j/held-writes.ts';

/** The thread of `loadAside`. */
const LOADS: Readonly<Record<LoadBeside, typeof loadDemonstration>> = {
  demonstration: loadDemonstration,
  'territorial-frame': loadTerritorialFrame,
};

const { what, address, readers, folder, home } = workerData as AsideOrder;
const mayWrite = () => (folder === null || hasRoom(folder)) && (home === null || !areWritesHeld(home));
const tell = (news: AsideNews) => parentPort?.postMessage(news);
const graph = openGraph(address);
try {
  const load = await LOADS[what](graph, {
    onProgress: (done, total) => tell({ news: 'progress', done, total }),
    pace: paceBeside(new Readers(readers), mayWrite),
  });
  tell({ news: 'loaded', load });
} catch (error) {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell({ news: 'failed', message, databaseAway: isFall(error) });
} finally {
  await graph.close();
}
