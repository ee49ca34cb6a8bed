import { useSyncExternalStore } from 'react';

/** Whether the window answers a media query now; what is drawn without a window answers none. */
export function useWide(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
