import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

const SANS = 'Inter Variable, system-ui, sans-serif';

/** Looks of the drawing. Labels hide when they would be too small to read. */
export function styleOf(palette: Palette): StylesheetJson {
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
        'font-size': 12,
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '116px',
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-background-color': palette.paper,
        'text-background-opacity': 0.88,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 8,
      },
    },
    { selector: 'node.centre', style: { 'font-weight': 600, 'text-max-width': '150px' } },
    { selector: 'node.large', style: { 'font-size': 22, 'text-max-width': '150px' } },
    // What is chosen or pointed at keeps a label one can read, however small the drawing.
    {
      selector: 'node.chosen, node.hovered',
      style: { 'font-size': 'data(font)', 'min-zoomed-font-size': 0 },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.line,
        'line-style': 'data(line)' as never,
        'target-arrow-shape': 'data(arrow)' as never,
        'target-arrow-color': palette.line,
        'arrow-scale': 0.9,
        'curve-style': 'bezier',
        'control-point-step-size': 28,
        'target-distance-from-node': 3,
        'source-distance-from-node': 2,
      },
    },
    { selector: '.apart', style: { opacity: 0.22 } },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 9,
        'underlay-shape': 'ellipse',
        'z-index': 10,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'z-index': 10,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.2,
        'underlay-padding': 5,
      },
    },
    { selector: '.hovered', style: { 'z-index': 9, 'text-background-opacity': 1 } },
  ];
}
