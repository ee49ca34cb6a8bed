import type { Core } from 'cytoscape';

/** Beyond this many links a drawing is a crowd: what slows it most is a curve and an arrowhead for each. */
const MOST_CURVED = 1_200;

export function isCrowd(links: number): boolean {
  return links > MOST_CURVED;
}

/** What the library's renderer reads at each frame; its types only know it as an option of the start. */
interface Renderer {
  hideEdgesOnViewport: boolean;
}

/** The links of a crowd wait while the hand moves or zooms the drawing, and are drawn again where it stops. */
export function lightenWhileMoved(cy: Core, links: number): void {
  const { renderer } = cy as unknown as { renderer: () => Renderer };
  renderer.call(cy).hideEdgesOnViewport = isCrowd(links);
}
