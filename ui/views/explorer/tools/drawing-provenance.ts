import type { Drawing } from '../../../graph/drawing.ts';
import { type Provenance, provenanceNow } from '../../../kit/export/provenance.ts';
import { sourcesOf } from '../../../kit/export/sources.ts';
import type { Say } from '../../../text/use-text.ts';

/** Where a drawing that leaves comes from: what is drawn of which entities, and the sources of its links. */
export function drawingProvenance(
  title: string,
  { entities, links }: Drawing,
  fictional: boolean,
  text: Say,
): Provenance {
  return provenanceNow({
    title,
    name: title,
    ...sourcesOf(links.flatMap(({ sources = [] }) => sources)),
    fictional,
    parameters: [
      [text('export.entities'), entities.length],
      [text('export.links'), links.length],
    ],
  });
}
