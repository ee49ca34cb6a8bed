import { useEffect, useRef } from 'react';
import styles from './printed-drawing.module.css';

/**
 * The drawing on paper: whole, on white, with its legend and its sources, drawn when the page is about to be printed. The one of
 * the screen is as large as its frame and in its colours. `drawn` gives it as an SVG document; `null` when there is none.
 */
export function PrintedDrawing({ drawn }: { drawn: () => string | null }) {
  const sheet = useRef<HTMLDivElement>(null);
  const latest = useRef(drawn);
  latest.current = drawn;
  useEffect(() => {
    const draw = () => {
      const svg = latest.current();
      if (!svg) return;
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      sheet.current?.replaceChildren(document.importNode(documentElement, true));
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
