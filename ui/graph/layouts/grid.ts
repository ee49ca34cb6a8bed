import type { Frame, Point } from '../boxes.ts';
import type { LaidNode } from './layout.ts';

/** Entities in even rows within a box, under its heading; as many columns as its shape asks, names given room first. */
export function gridIn(
  box: Frame,
  nodes: readonly LaidNode[],
  heading: number,
): (readonly [string, Point])[] {
  const width = Math.max(box.right - box.left, 1);
  const height = Math.max(box.bottom - box.top - heading, 1);
  const widest = nodes.reduce((most, { name, size }) => Math.max(most, name.width * 0.7, size), 1);
  const tallest = nodes.reduce((most, { name, size }) => Math.max(most, size + name.height * 0.7), 1);
  const columns = Math.max(
    1,
    Math.min(nodes.length, Math.round(Math.sqrt((nodes.length * width * tallest) / (height * widest)))),
  );
  const rows = Math.ceil(nodes.length / columns);
  return nodes.map(({ id, fixed }, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? nodes.length - row * columns : columns;
    return [
      id,
      fixed ?? {
        x: box.left + (width * ((index % columns) + 0.5)) / inRow,
        y: box.top + heading + (height * (row + 0.42)) / rows,
      },
    ];
  });
}
