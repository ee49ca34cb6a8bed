import { type FormEvent, useState } from 'react';
import {
  FieldError,
  Form,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import type { CorrectionKind } from '../../../data/proposal-documents.ts';
import { useReport } from '../../../data/use-report.ts';
import { Button } from '../../../kit/button.tsx';
import { CORRECTION_KINDS, valueWord } from '../../../kit/relations.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './report.module.css';
import type { ReportSubject } from './report-subjects.ts';

const LONGEST = 2_000;

/** The form of a report: about what, what is wrong, in a few words, and where it can be checked. */
export function ReportForm({
  slug,
  subjects,
  onClose,
}: {
  slug: string;
  subjects: readonly ReportSubject[];
  onClose: () => void;
}) {
  const text = useText();
  const { state, send } = useReport(slug);
  const [place, setPlace] = useState('0');
  const [kind, setKind] = useState<CorrectionKind | null>(null);
  const [words, setWords] = useState('');
  const [sourceUrl, setSourceUrl] = useState('');
  const [tried, setTried] = useState(false);
  const left = LONGEST - [...words.trim()].length;
  const wordsFault = words.trim().length < 3 ? text('report.needText') : left < 0 ? overWords(-left) : '';

  function overWords(over: number): string {
    return text('report.text.over', { over });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (kind === null || wordsFault !== '' || state.state === 'sending') return;
    void send({ claim: subjects[Number(place)]?.id ?? null, kind, text: words, sourceUrl: sourceUrl.trim() });
  }

  if (state.state === 'kept') {
    return (
      <div role="status" className={styles['form']}>
        <p>
          <strong>{text('report.thanks')}</strong> {text('report.thanks.lead')}
        </p>
        <Button autoFocus onPress={onClose}>
          {text('report.close')}
        </Button>
      </div>
    );
  }
  const refused = (field: string) =>
    state.state === 'refused' && state.field === field ? state.message : '';
  return (
    <Form className={styles['form'] ?? ''} validationBehavior="aria" onSubmit={submit}>
      <p className={styles['lead']}>{text('report.lead')}</p>
      {subjects.length > 1 && (
        <RadioGroup value={place} onChange={setPlace} className={styles['field'] ?? ''}>
          <Label>{text('report.about')}</Label>
          {subjects.map(({ id, words: of }, position) => (
            <Radio key={id ?? ''} value={String(position)} className="marked option">
              {of}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <RadioGroup
        value={kind}
        onChange={(code) => setKind(code as CorrectionKind)}
        isRequired
        isInvalid={tried && kind === null}
        className={`${styles['field']} ${styles['kinds']}`}
      >
        <Label>{text('report.kind')}</Label>
        {CORRECTION_KINDS.map((code) => (
          <Radio key={code} value={code} className="marked option">
            {valueWord('correctionKind', code)}
          </Radio>
        ))}
        <FieldError className={styles['fault'] ?? ''}>{text('report.needKind')}</FieldError>
      </RadioGroup>
      <TextField
        value={words}
        onChange={setWords}
        isRequired
        isInvalid={(tried && wordsFault !== '') || refused('text') !== ''}
        className={styles['field'] ?? ''}
      >
        <Label>{text('report.text')}</Label>
        <TextArea rows={5} className="text-box" />
        <Text slot="description" className={styles['left'] ?? ''}>
          {text('report.text.left', { left: Math.max(left, 0) })}
        </Text>
        <FieldError className={styles['fault'] ?? ''}>{refused('text') || wordsFault}</FieldError>
      </TextField>
      <TextField
        value={sourceUrl}
        onChange={setSourceUrl}
        type="url"
        isInvalid={refused('sourceUrl') !== ''}
        className={styles['field'] ?? ''}
      >
        <Label>{text('report.source')}</Label>
        <Input placeholder="https://" className="text-box" />
        <FieldError className={styles['fault'] ?? ''}>{refused('sourceUrl')}</FieldError>
      </TextField>
      <p role="alert" className={styles['fault']}>
        {state.state === 'tooMany' && text('report.tooMany', { minutes: state.minutes })}
        {state.state === 'failed' && text('report.failed')}
      </p>
      <div className={styles['commands']}>
        <Button type="submit" isPending={state.state === 'sending'}>
          {text(state.state === 'sending' ? 'report.sending' : 'report.send')}
        </Button>
        <Button quiet onPress={onClose}>
          {text('report.cancel')}
        </Button>
      </div>
    </Form>
  );
}
