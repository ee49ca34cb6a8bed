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
import { Link } from 'react-router';
import type { CorrectionKind } from '../../data/proposal-documents.ts';
import { useReport } from '../../data/use-report.ts';
import { Button } from '../../kit/button.tsx';
import { CopiedAddress } from '../../kit/copied-address.tsx';
import { valueWord } from '../../kit/relations.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { TextLine } from '../fields.tsx';
import type { Named } from '../tie-change.ts';
import styles from './report.module.css';
import { kindsOf, proposesValues, type ReportSubject } from './report-subjects.ts';
import { TwinPart } from './twin-part.tsx';
import { useProposedValues, ValuesPart } from './values-part.tsx';

const LONGEST = 2_000;

/**
 * The form of a report: about what, what is wrong, in a few words, the values proposed, and where they can be checked. Once
 * kept, the address by which its author follows it.
 */
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
  const { state, send } = useReport();
  const [place, setPlace] = useState('0');
  const subject: ReportSubject = subjects[Number(place)] ?? { id: null, words: '' };
  const [chosen, setKind] = useState<CorrectionKind | null>(null);
  const kinds = kindsOf(subject);
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : null;
  const [words, setWords] = useState('');
  const [sourceUrl, setSourceUrl] = useState('');
  const [sourceTitle, setSourceTitle] = useState('');
  const [twin, setTwin] = useState<Named | null>(null);
  const [behalf, setBehalf] = useState<string | null>(null);
  const proposed = useProposedValues(subject.written);
  const [tried, setTried] = useState(false);
  const left = LONGEST - [...words.trim()].length;
  const wordsFault = words.trim().length < 3 ? text('report.needText') : left < 0 ? overWords(-left) : '';
  const contests = kind === 'CONTESTED' && subject.ends !== undefined;
  const withValues = proposesValues(kind) && subject.written !== undefined;

  function overWords(over: number): string {
    return text('report.text.over', { over });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (kind === null || wordsFault !== '' || state.state === 'sending') return;
    if ((contests && behalf === null) || (withValues && proposed.faulty)) return;
    void send({
      about: contests && behalf !== null ? behalf : slug,
      claim: subject.id,
      kind,
      text: words,
      sourceUrl: sourceUrl.trim(),
      sourceTitle: sourceTitle.trim(),
      twin: kind === 'DUPLICATE' ? (twin?.slug ?? null) : null,
      values: withValues ? proposed.values : [],
    });
  }

  if (state.state === 'kept') {
    const path = `/signalements/${state.operation}`;
    return (
      <div role="status" className={styles['form']}>
        <p>
          <strong>{text('report.thanks')}</strong> {text('report.thanks.lead')}
        </p>
        <p>{text('report.thanks.follow')}</p>
        <CopiedAddress path={path} />
        <div className={styles['commands']}>
          <Button autoFocus onPress={onClose}>
            {text('report.close')}
          </Button>
          <Link to={path}>{text('report.follow')}</Link>
        </div>
      </div>
    );
  }
  const refused = (field: string) =>
    state.state === 'refused' && state.field === field ? state.message : '';
  const refusedValue = state.state === 'refused' && state.field.startsWith('values') ? state.message : '';
  return (
    <Form className={styles['form'] ?? ''} validationBehavior="aria" onSubmit={submit}>
      <p className={styles['lead']}>{text('report.lead')}</p>
      {subjects.length > 1 && (
        <RadioGroup
          value={place}
          onChange={(next) => {
            setPlace(next);
            proposed.setTyped({});
          }}
          className={styles['field'] ?? ''}
        >
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
        {kinds.map((code) => (
          <Radio key={code} value={code} className="marked option">
            {valueWord('correctionKind', code)}
          </Radio>
        ))}
        <FieldError className="fault">{text('report.needKind')}</FieldError>
      </RadioGroup>
      {kind === 'DUPLICATE' && <TwinPart twin={twin} onChoose={setTwin} />}
      {contests && (
        <RadioGroup
          value={behalf}
          onChange={setBehalf}
          isRequired
          isInvalid={tried && behalf === null}
          className={styles['field'] ?? ''}
        >
          <Label>{text('report.behalf')}</Label>
          {subject.ends?.map(({ slug: end, name }) => (
            <Radio key={end} value={end} className="marked option">
              {typeset(name)}
            </Radio>
          ))}
          <FieldError className="fault">{text('report.needBehalf')}</FieldError>
          <p className={styles['left']}>{text('report.behalf.shown')}</p>
        </RadioGroup>
      )}
      {withValues && subject.written && (
        <ValuesPart key={place} of={subject.written.of} proposed={proposed} fault={refusedValue} />
      )}
      <TextField
        value={words}
        onChange={setWords}
        isRequired
        isInvalid={(tried && wordsFault !== '') || refused('text') !== ''}
        className={styles['field'] ?? ''}
      >
        <Label>{text('report.text')}</Label>
        <TextArea rows={4} className="text-box" />
        <Text slot="description" className={styles['left'] ?? ''}>
          {text('report.text.left', { left: Math.max(left, 0) })}
        </Text>
        <FieldError className="fault">{refused('text') || wordsFault}</FieldError>
      </TextField>
      <TextLine
        label={text('report.sourceTitle')}
        value={sourceTitle}
        onChange={setSourceTitle}
        fault={refused('sourceTitle')}
      />
      <TextField
        value={sourceUrl}
        onChange={setSourceUrl}
        type="url"
        isInvalid={refused('sourceUrl') !== ''}
        className={styles['field'] ?? ''}
      >
        <Label>{text('report.source')}</Label>
        <Input placeholder="https://" className="text-box" />
        <FieldError className="fault">{refused('sourceUrl')}</FieldError>
      </TextField>
      <p role="alert" className="fault">
        {state.state === 'tooMany' && text('report.tooMany', { minutes: state.minutes })}
        {state.state === 'failed' && text('report.failed')}
        {refused('claim') || refused('operation')}
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
