import { useState } from 'react';
import { useWide } from '../kit/use-wide.ts';

/** The first of a list, as many on a desk and fewer on a phone; each time it is asked for, as many more. */
export function usePaged<One>(list: readonly One[], desk: number, phone: number) {
  const page = useWide('screen and (max-width: 700px)') ? phone : desk;
  const [pages, setPages] = useState(1);
  const shown = list.slice(0, page * pages);
  return { shown, left: list.length - shown.length, more: () => setPages(pages + 1) };
}
