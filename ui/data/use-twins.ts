import { useEffect, useState } from 'react';
import { TwinsDocument, type TwinsInput } from './duplicate-documents.ts';
import { useAnswer } from './use-answer.ts';

/** Shorter names tell nothing. */
const SHORTEST = 3;
const PAUSE_MS = 300;

/** Sheets that what is being typed may already be, asked when the typing pauses; `null` until something is typed. */
export function useTwins(typed: TwinsInput | null) {
  const now = JSON.stringify(typed && typed.name.trim().length >= SHORTEST ? typed : null);
  const [asked, setAsked] = useState('null');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(now), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now]);
  const question = JSON.parse(asked) as TwinsInput | null;
  const { data } = useAnswer(
    TwinsDocument,
    { typed: question ?? { kind: 'Enterprise', name: '' } },
    { pause: question === null },
  );
  const answer = question === null ? undefined : data?.twins;
  const twins = answer?.__typename === 'TwinList' ? answer.twins : [];
  return twins.flatMap(({ reasons, entity }) => (entity ? [{ reasons, entity }] : []));
}
