import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { SourceOffered } from '../data/last-source.ts';
import { type ClaimWritten, useTypedValues } from '../data/use-typed-values.ts';
import type { ViewerShown } from '../data/viewer-documents.ts';
import { type FormField, formOf } from '../kit/forms.ts';
import { Loading } from '../kit/states.tsx';
import { useText } from '../text/use-text.ts';
import { TextLine, useFault, ValueFields } from './fields.tsx';
import { ProofPart } from './proof-part.tsx';
import { isFaulty, type Typed, textsOf, typedOf } from './typed-texts.ts';
import { type Answered, useWrite } from './use-write.ts';
import styles from './write.module.css';
import { WriteForm } from './write-form.tsx';

/** What one does to a claim that is there. */
export type ClaimAct = 'correct' | 'end' | 'prove' | 'remove';

/** A claim as a form needs it. */
export interface ClaimShown {
  readonly claim: ClaimWritten;
  /** Kind of the entity, or relation of the link. */
  readonly of: string;
  readonly sources: readonly SourceOffered[];
}

interface Act extends ClaimShown {
  readonly viewer: ViewerShown;
  readonly onClose: () => void;
  /** The report it accepts. */
  readonly answers?: Answered | null;
}

/** The acts that the vocabulary lets a person do to a claim of this kind or relation. */
export function actsOn(of: string): readonly ClaimAct[] {
  const form = formOf(of);
  if (form.length === 0) return [];
  return form.some(({ code }) => code === 'until')
    ? ['correct', 'end', 'prove', 'remove']
    : ['correct', 'prove', 'remove'];
}

/** The form of one act; what the claim holds is read when it opens. */
export function ClaimForm({
  act,
  first = null,
  ...claim
}: Act & { act: ClaimAct /** The field to begin with. */; first?: string | null }) {
  if (act === 'prove') return <ProveForm {...claim} />;
  if (act === 'remove') return <RemoveForm {...claim} />;
  return <Opened act={act} first={first} {...claim} />;
}

type Known = ReadonlyMap<string, readonly string[]>;

function Opened({ act, first, ...claim }: Act & { act: 'correct' | 'end'; first: string | null }) {
  const text = useText();
  const { values, failed } = useTypedValues(claim.claim);
  // What was read when the form opened stays the ground of what is typed: it is asked again once written, as all screens.
  const [opened, setOpened] = useState<Known | null>(null);
  if (values && !opened) setOpened(values);
  if (failed && !opened) return <p role="alert">{text('state.error')}</p>;
  if (!opened) return <Loading lines={4} />;
  return act === 'end' ? (
    <EndForm {...claim} known={opened} />
  ) : (
    <CorrectForm {...claim} known={opened} first={first} />
  );
}

/** Words may be put right without a proof; facts may not. */
const WORDS: ReadonlySet<FormField['type']> = new Set(['line', 'text', 'list', 'address']);

function CorrectForm({
  claim,
  of,
  sources,
  viewer,
  onClose,
  answers = null,
  known,
  first,
}: Act & { known: Known; first: string | null }) {
  const text = useText();
  const form = formOf(of);
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(
      form.map((field) => {
        const texts = answers?.values.get(field.code) ?? known.get(field.code) ?? [];
        return [field.code, typedOf(field, texts)];
      }),
    ),
  );
  const [tidying, setTidying] = useState(false);
  const { proof, state, write } = useWrite(sources, onClose, answers);
  const present = usePresent(state, known);
  const changed = form.filter(
    (field) => (typed[field.code] ?? '') !== typedOf(field, present.get(field.code) ?? []),
  );
  const mayTidy = changed.length > 0 && changed.every(({ type }) => WORDS.has(type));
  const isTidying = tidying && mayTidy;
  const send = () => {
    if (isFaulty(changed, typed)) return;
    const values = changed.flatMap((field) => {
      const read = textsOf(field, typed[field.code] ?? '');
      if ('fault' in read) return [];
      return [{ field: field.code, read: [...(present.get(field.code) ?? [])], texts: [...read.texts] }];
    });
    if (values.length > 0)
      void write({ edits: [{ change: { claim, values } }], tidying: isTidying }, !isTidying);
  };
  return (
    <WriteForm
      state={state}
      isShown={(path) =>
        path.startsWith('proof') || form.some(({ code }) => path === `edits.0.values.${code}`)
      }
      onSend={send}
      onClose={onClose}
      readBack={changed.length === 0 ? text('write.unchanged') : undefined}
    >
      <ValueFields of={of} typed={typed} onType={setTyped} at="edits.0" state={state} first={first} />
      {mayTidy && (
        <Checkbox isSelected={tidying} onChange={setTidying} className={`marked option ${styles['square']}`}>
          {text('write.tidying')}
        </Checkbox>
      )}
      {!isTidying && <ProofPart proof={proof} title={viewer.title} state={state} />}
    </WriteForm>
  );
}

/** What a claim holds, to the reader's knowledge: once somebody's later version was shown, sending again replaces that one. */
function usePresent(state: ReturnType<typeof useWrite>['state'], known: Known): Known {
  const [later, setLater] = useState<Known>(new Map());
  if (state.state === 'conflict') {
    const code = state.field.split('.').at(-1) ?? '';
    if (later.get(code) !== state.present) setLater(new Map([...later, [code, state.present]]));
  }
  return new Map([...known, ...later]);
}

function EndForm({ claim, of, sources, viewer, onClose, answers = null, known }: Act & { known: Known }) {
  const text = useText();
  const form = formOf(of);
  const [until, setUntil] = useState(() => (answers?.values ?? known).get('until')?.[0] ?? '');
  const { proof, state, write } = useWrite(sources, onClose, answers);
  const faultAt = useFault(state);
  const present = usePresent(state, known);
  const hasStatus = form.some(({ code, values }) => code === 'status' && values === 'status');
  const send = () => {
    const read = textsOf({ type: 'date' }, until);
    const replaced = (field: string, texts: readonly string[]) => ({
      field,
      read: [...(present.get(field) ?? [])],
      texts: [...texts],
    });
    const past = hasStatus && present.get('status')?.[0] !== 'PAST' ? [replaced('status', ['PAST'])] : [];
    const values = [replaced('until', 'fault' in read ? [] : read.texts), ...past];
    void write({ edits: [{ change: { claim, values } }] });
  };
  return (
    <WriteForm
      state={state}
      isShown={(path) => path.startsWith('proof') || path === 'edits.0.values.until'}
      onSend={send}
      onClose={onClose}
    >
      <TextLine
        label={text('write.until')}
        value={until}
        onChange={setUntil}
        fault={faultAt('edits.0.values.until')}
        autoFocus
      />
      <ProofPart proof={proof} title={viewer.title} state={state} />
    </WriteForm>
  );
}

function ProveForm({ claim, sources, viewer, onClose, answers = null }: Act) {
  const { proof, state, write } = useWrite(sources, onClose, answers);
  return (
    <WriteForm
      state={state}
      isShown={(path) => path.startsWith('proof')}
      onSend={() => void write({ edits: [{ prove: { claim } }] })}
      onClose={onClose}
    >
      <ProofPart proof={proof} title={viewer.title} state={state} />
    </WriteForm>
  );
}

function RemoveForm({ claim, sources, onClose, answers = null }: Act) {
  const text = useText();
  const [reason, setReason] = useState('');
  const { state, write } = useWrite(sources, onClose, answers);
  const faultAt = useFault(state);
  return (
    <WriteForm
      state={state}
      isShown={(path) => path === 'reason'}
      onSend={() => void write({ edits: [{ remove: { claim } }], reason }, false)}
      onClose={onClose}
      readBack={text('write.remove.lead')}
    >
      <TextLine
        label={text('write.reason')}
        value={reason}
        onChange={setReason}
        fault={faultAt('reason')}
        lines={2}
        autoFocus
      />
    </WriteForm>
  );
}
