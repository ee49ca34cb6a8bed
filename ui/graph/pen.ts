import type { Measure } from '../kit/label-lines.ts';

export const SANS = '"Inter Variable", system-ui, sans-serif';

let pen: CanvasRenderingContext2D | null | undefined;

/** Measures with the browser's own pen; without one (no screen) an average letter stands for all. */
export function measureOf({ size, weight }: { size: number; weight: number }): Measure {
  if (pen === undefined) pen = globalThis.document?.createElement('canvas').getContext('2d') ?? null;
  const ink = pen;
  if (!ink) return (text) => text.length * size * 0.54;
  return (text) => {
    ink.font = `${weight} ${size}px ${SANS}`;
    return ink.measureText(text).width;
  };
}
