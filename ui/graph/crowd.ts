/** Beyond this many links a drawing is a crowd: what slows it most is a curve and an arrowhead for each. */
const MOST_CURVED = 1_200;

export function isCrowd(links: number): boolean {
  return links > MOST_CURVED;
}
