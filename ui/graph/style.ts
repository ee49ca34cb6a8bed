import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../kit/palette.ts';
import { RIM, STEP } from './bends.ts';
import { isCrowd } from './crowd.ts';
import { DASHES, LINES } from './drawing.ts';
import { SANS } from './pen.ts';

/** Beyond this many, lines down through bands would be a curtain. */
const MANY = 200;

/**
 * Looks of the drawing. Names carry a halo of paper, so that a link runs behind them and never through; the links of a
 * crowd are straight and without arrowheads.
 */
export function styleOf(palette: Palette, links: number): StylesheetJson {
  const crowd = isCrowd(links);
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'ellipse',
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-fit': 'contain',
        'background-clip': 'none',
        label: 'data(label)',
        color: palette.ink,
        'font-family': SANS,
        'font-size': 'data(font)' as never,
        'font-weight': 400,
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-halign': 'data(halign)' as never,
        'text-valign': 'data(valign)' as never,
        'text-margin-x': 'data(marginX)' as never,
        'text-margin-y': 'data(marginY)' as never,
        'text-outline-color': palette.paper,
        'text-outline-width': 'data(halo)' as never,
        'text-outline-opacity': 1,
        'z-index': 2,
      },
    },
    { selector: 'node.centre', style: { 'font-weight': 600, 'z-index': 3 } },
    {
      selector: 'node[named = 0]',
      style: { 'text-opacity': 0, 'text-outline-opacity': 0 },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.line,
        'line-cap': 'butt',
        'target-arrow-shape': 'data(arrow)' as never,
        'target-arrow-color': palette.line,
        'arrow-scale': 0.85,
        'curve-style': crowd ? 'haystack' : 'bezier',
        'haystack-radius': 0,
        'control-point-step-size': STEP,
        'target-distance-from-node': RIM,
        'source-distance-from-node': RIM,
      },
    },
    {
      selector: 'edge[?bend]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as never,
        'control-point-weights': 'data(along)' as never,
        'edge-distances': 'node-position',
      },
    },
    ...LINES.filter((line) => line !== 'solid').map((line) => ({
      selector: `edge[line = "${line}"]`,
      style: { 'line-style': 'dashed' as const, 'line-dash-pattern': DASHES[line].split(' ').map(Number) },
    })),
    { selector: 'edge[line = "examined"]', style: { 'line-color': palette.ink, width: 2 } },
    { selector: 'edge.between', style: { 'line-opacity': 0.5, 'arrow-scale': 0.7 } },
    { selector: 'edge.faint', style: { 'line-opacity': links > MANY ? 0.12 : 0.3, 'arrow-scale': 0.6 } },
    { selector: '.apart', style: { opacity: 0.16 } },
    {
      selector: 'node.pinned',
      style: {
        'outline-width': 2,
        'outline-color': palette.accent,
        'outline-style': 'dotted',
        'outline-offset': 4,
      },
    },
    {
      selector: 'edge.onpath',
      style: {
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'line-opacity': 1,
        width: 3.5,
        'z-index': 4,
      },
    },
    { selector: 'node.onpath', style: { 'text-opacity': 1, 'text-outline-opacity': 1, 'z-index': 5 } },
    {
      selector: 'edge.lit, edge.tied',
      style: {
        'line-color': palette.ink,
        'target-arrow-color': palette.ink,
        'line-opacity': 1,
        'z-index': 4,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'line-opacity': 1,
        'z-index': 5,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 5,
      },
    },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 8,
        'underlay-shape': 'ellipse',
        'text-opacity': 1,
        'text-outline-opacity': 1,
        'z-index': 6,
      },
    },
    {
      selector: 'node.hovered',
      style: {
        label: 'data(whole)',
        'text-opacity': 1,
        'text-outline-opacity': 1,
        'z-index': 7,
      },
    },
  ];
}
