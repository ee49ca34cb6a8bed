import { useEffect, useState } from 'react';
import type { TextKey } from '../../text/fr.ts';
import { useText } from '../../text/use-text.ts';
import styles from './section-nav.module.css';

/** Parts of a sheet, each at an address of its own; the one being read is marked. */
export function SectionNav({
  sections,
}: {
  sections: readonly { readonly id: string; readonly title: TextKey }[];
}) {
  const text = useText();
  const current = useReadSection(sections.map(({ id }) => id).join(' '));
  return (
    <nav className={styles['nav']} aria-label={text('sheet.sections')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
              {text(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last section whose heading has passed the top of the window. */
function useReadSection(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const read = () => {
      const passed = ids
        .split(' ')
        .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < PASSED_PX);
      setCurrent(passed.at(-1) ?? null);
    };
    read();
    window.addEventListener('scroll', read, { passive: true });
    return () => window.removeEventListener('scroll', read);
  }, [ids]);
  return current;
}

const PASSED_PX = 160;
