/** Colours of a drawing or a map, read from the page so that light, dark and forced colours are the same there and here. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  /** Behind what stands together: around a pole, in a place. */
  readonly groundPole: string;
  readonly ground: string;
  /** What a map stands on: water, other countries, one's own land, that which is looked at, and their edges. */
  readonly sea: string;
  readonly abroad: string;
  readonly coast: string;
  readonly land: string;
  readonly landLooked: string;
  readonly border: string;
}

/** For paper and documents, whatever the screen: the light tokens on white, which `tests/ui/tokens` holds to them. */
export const ON_WHITE: Palette = {
  paper: '#ffffff',
  ink: '#1e2226',
  muted: '#565d63',
  line: '#857f73',
  accent: '#0b5d66',
  groundPole: '#f6e9dc',
  ground: '#e9eff3',
  sea: '#e5ebe7',
  abroad: '#f2efe8',
  coast: '#c3bdb1',
  land: '#f7f5f3',
  landLooked: '#ffffff',
  border: '#b3ada1',
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    ink: token('ink'),
    muted: token('muted'),
    line: token('edge'),
    accent: token('accent'),
    groundPole: token('ground-pole'),
    ground: token('ground'),
    sea: token('sea'),
    abroad: token('abroad'),
    coast: token('coast'),
    land: token('land'),
    landLooked: token('land-looked'),
    border: token('border'),
  };
}
