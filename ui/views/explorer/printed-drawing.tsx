import { useEffect, useRef } from 'react';
import styles from './printed-drawing.module.css';

/**
 * The drawing on paper: whole, on white, with its legend and its sources, drawn when the page is about to be printed. The
 * drawing on the screen is only as large as its frame, and in the colours of the screen. `drawn` gives it as SVG documents, its
 * legend under it and beside it; `null` when there is none. Nobody says how the page is turned before it is laid out: both are
 * given, and the page takes its own.
 */
export function PrintedDrawing({
  drawn,
}: {
  drawn: () => { readonly under: string; readonly beside: string } | null;
}) {
  const sheet = useRef<HTMLDivElement>(null);
  const latest = useRef(drawn);
  latest.current = drawn;
  useEffect(() => {
    const draw = () => {
      const sheets = Object.entries(latest.current() ?? {}).map(([legend, svg]) => {
        const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const drawing = document.importNode(documentElement, true);
        drawing.dataset['legend'] = legend;
        return drawing;
      });
      sheet.current?.replaceChildren(...sheets);
    };
    const clear = () => sheet.current?.replaceChildren();
    window.addEventListener('beforeprint', draw);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('afterprint', clear);
    };
  }, []);
  return <div ref={sheet} className={styles['printed']} data-printed aria-hidden="true" />;
}
