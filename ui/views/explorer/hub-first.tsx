import { useEffect, useRef } from 'react';
import { Button } from '../../kit/button.tsx';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import styles from './explorer.module.css';

/** What stands in place of the drawing when an address opens a hub whole: its reader is asked at once what to draw of it. */
export function HubFirst({
  name,
  neighbours,
  onAsk,
}: {
  name: string;
  neighbours: number;
  onAsk: () => void;
}) {
  const text = useText();
  const ask = useRef(onAsk);
  useEffect(() => ask.current(), []);
  return (
    <div className={`page ${styles['explorer']}`}>
      <div className={`page-opening ${styles['opening']}`}>
        <h1>{typeset(name)}</h1>
        <p>{text('network.hub.many', { name: typeset(name), count: neighbours })}</p>
      </div>
      <p>
        <Button onPress={onAsk}>{text('network.hub.ask')}</Button>
      </p>
    </div>
  );
}
