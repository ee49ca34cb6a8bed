import { useEffect, useState } from 'react';

const PARTS = ['publisher', 'contact', 'host'] as const;

/** Who answers for this Maillage, as whoever deployed it says; a part is `null` when they did not. */
export type Notice = Readonly<Record<(typeof PARTS)[number], string | null>>;

/** The notice of this server: `null` until it has come, `failed` when it does not come. */
export function useNotice(): Notice | 'failed' | null {
  const [notice, setNotice] = useState<Notice | 'failed' | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/mentions.json', { signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then(setNotice)
      .catch(() => {
        if (!leaving.signal.aborted) setNotice('failed');
      });
    return () => leaving.abort();
  }, []);
  return notice;
}
