import type { Palette } from '../palette.ts';
import type { Stroke } from './svg-marks.ts';

/** A sign of a drawing and what it says. */
export interface LegendEntry {
  readonly label: string;
  readonly kind?: string;
  readonly stroke?: Pick<Stroke, 'line' | 'width' | 'arrow' | 'path'>;
  /** A tint behind what stands together: around a pole, in a place. */
  readonly ground?: 'pole' | 'place';
  /** The number that a tie bears, or a pile. */
  readonly number?: 'tie' | 'pile';
}

/** A drawing or a map that leaves: its size in pixels, what its signs say, and its inside as SVG elements in some colours. */
export interface PictureContent {
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  readonly inside: (palette: Palette) => string;
}
