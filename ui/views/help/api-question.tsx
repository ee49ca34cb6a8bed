import { Copy, Play } from 'lucide-react';
import { useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { asCurl, askAnything, type RawAnswer } from '../../data/ask-anything.ts';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './api-question.module.css';

type Outcome = 'none' | 'running' | 'failed' | RawAnswer;
type Copied = 'no' | 'yes' | 'refused';

/** A question one may change, run, and carry away as a command. */
export function ApiQuestion({
  title,
  question,
  address,
}: {
  title: string;
  question: string;
  address: string;
}) {
  const text = useText();
  const [written, setWritten] = useState(question);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [copied, setCopied] = useState<Copied>('no');
  const run = () => {
    setOutcome('running');
    askAnything(written).then(setOutcome, () => setOutcome('failed'));
  };
  const copy = () => {
    const write = navigator.clipboard?.writeText(asCurl(written, address)) ?? Promise.reject();
    write.then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  };
  return (
    <div className={styles['question']}>
      <h3>{title}</h3>
      <TextField
        aria-label={text('apiPage.question', { title })}
        value={written}
        onChange={setWritten}
        className={styles['field'] ?? ''}
      >
        <TextArea className={styles['code'] ?? ''} rows={written.split('\n').length} spellCheck="false" />
      </TextField>
      <div className={styles['commands']}>
        <Button onPress={run} isDisabled={outcome === 'running'}>
          <Play size={16} aria-hidden="true" />
          {text(outcome === 'running' ? 'apiPage.running' : 'apiPage.run')}
        </Button>
        <Button quiet onPress={copy}>
          <Copy size={16} aria-hidden="true" />
          {text('apiPage.copy')}
        </Button>
      </div>
      <div role="status">
        {copied === 'yes' && <p>{text('apiPage.copied')}</p>}
        {copied === 'refused' && <p>{text('apiPage.notCopied')}</p>}
        {outcome === 'failed' && <p>{text('apiPage.failed')}</p>}
        {typeof outcome === 'object' && (
          <p>{text('apiPage.answer', { duration: outcome.milliseconds, status: outcome.status })}</p>
        )}
      </div>
      {copied === 'refused' && <Printed label={text('apiPage.copy')} words={asCurl(written, address)} />}
      {typeof outcome === 'object' && (
        <Printed label={text('apiPage.answerTo', { title })} words={outcome.text} />
      )}
    </div>
  );
}

/** Words to read and to copy, within reach of the keyboard when they overflow. */
function Printed({ label, words }: { label: string; words: string }) {
  return (
    <textarea
      readOnly
      aria-label={label}
      className={styles['answer']}
      rows={Math.min(words.split('\n').length, 20)}
      value={words}
    />
  );
}
