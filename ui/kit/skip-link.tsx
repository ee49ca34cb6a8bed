import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './skip-link.module.css';

/** Where the links that skip to a part of the page stand: before everything else, for who walks it by keys. */
export const SKIPS = 'passer';

/** Look of such a link: unseen until it has the focus. */
export const skipLink = styles['skip'] ?? '';

/** A link of a screen that skips to one of its parts, put among those of the page; in its own place where there is no page around. */
export function SkipLink({ children }: { children: ReactNode }) {
  const among = document.getElementById(SKIPS);
  return among ? createPortal(children, among) : children;
}
