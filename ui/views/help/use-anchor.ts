import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { readableAddress } from '../../kit/readable-address.ts';

/** Goes to the entry that the address names, once it is there. */
export function useAnchor(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash) document.getElementById(readableAddress(hash.slice(1)))?.scrollIntoView();
  }, [ready, hash]);
}
