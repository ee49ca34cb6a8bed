import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Goes to the entry that the address names, once it is there. */
export function useAnchor(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [ready, hash]);
}
