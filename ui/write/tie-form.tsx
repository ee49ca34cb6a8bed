import { X } from 'lucide-react';
import { useState } from 'react';
import type { SourceOffered } from '../data/last-source.ts';
import type { SearchKind } from '../data/search-documents.ts';
import { useSearch } from '../data/use-search.ts';
import { useTwins } from '../data/use-twins.ts';
import type { ViewerShown } from '../data/viewer-documents.ts';
import { Button } from '../kit/button.tsx';
import { EntityPicker } from '../kit/entity-picker.tsx';
import { formOf, isLocated, type Tie, tiesOf } from '../kit/forms.ts';
import { kindOf } from '../kit/kinds.ts';
import { dateWords } from '../text/dates.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import { Chosen } from './chosen.tsx';
import { ValueFields, WordChoice } from './fields.tsx';
import { ProofPart } from './proof-part.tsx';
import { asksPlace, type Named, type Other, tieChange, twinsAsked } from './tie-change.ts';
import { TwinsPart } from './twins-part.tsx';
import { isFaulty, type Typed, textsOf } from './typed-texts.ts';
import { type Answered, useWrite } from './use-write.ts';
import styles from './write.module.css';
import { WriteForm } from './write-form.tsx';

/** A link to add from a sheet: which one, to whom, since when, and on whose word. */
export function TieForm({
  entity,
  sources,
  viewer,
  relation = null,
  answers = null,
  onClose,
}: {
  entity: Named;
  sources: readonly SourceOffered[];
  viewer: ViewerShown;
  /** The relation to begin with. */
  relation?: string | null;
  /** The report it accepts. */
  answers?: Answered | null;
  onClose: () => void;
}) {
  const text = useText();
  const ties = tiesOf(entity.kind);
  const [at, setAt] = useState(() => begun(ties, entity.kind, relation));
  const [other, setOther] = useState<Other | null>(null);
  const [typed, setTyped] = useState<Typed>({});
  const [missing, setMissing] = useState<'other' | 'place' | 'twins' | null>(null);
  const [passed, setPassed] = useState(false);
  const twins = useTwins(other?.way === 'new' ? twinsAsked(other) : null);
  const { proof, state, write } = useWrite(sources, onClose, answers);
  const tie = ties[at];
  if (!tie) return null;
  const linkAt = other?.way === 'new' ? 'edits.1' : 'edits.0';

  const send = () => {
    if (!other) return setMissing('other');
    if (other.way === 'new' && asksPlace(other.kind, tie, entity) && !other.place) return setMissing('place');
    if (other.way === 'new' && twins.length > 0 && !passed) return setMissing('twins');
    setMissing(null);
    if (isFaulty(formOf(tie.relation), typed)) return;
    if (other.way === 'new' && isFaulty(formOf(other.kind), other.typed)) return;
    void write(tieChange(entity, tie, other, typed));
  };

  const choose = (next: Other | null) => {
    setOther(next);
    setMissing(null);
    if (next?.way !== 'new') setPassed(false);
  };
  const since = textsOf({ type: 'date' }, typed['since'] ?? '');
  const name = other?.way === 'new' ? (other.typed['name'] ?? '') : other?.entity.name;
  return (
    <WriteForm
      state={state}
      isShown={(path) =>
        path.startsWith('proof') || path.startsWith(`${linkAt}.values.`) || path.startsWith('edits.0.values.')
      }
      onSend={send}
      onClose={onClose}
      readBack={
        name
          ? text('write.readBack', {
              from: typeset(entity.name),
              words: tie.words,
              to: typeset(name),
              since:
                'texts' in since && since.texts[0]
                  ? text('write.since', { date: dateWords(since.texts[0]) })
                  : '',
              proof: proofWords(),
            })
          : undefined
      }
    >
      <WordChoice
        label={text('write.tie', { name: typeset(entity.name) })}
        value={String(at)}
        none={false}
        autoFocus={relation === null}
        words={ties.map(({ words, others }, place) => ({
          code: String(place),
          label: text('write.tie.to', {
            words,
            kinds: others.map((kind) => kindOf(kind).label.toLowerCase()).join(', '),
          }),
        }))}
        onChange={(code) => {
          setAt(Number(code));
          setTyped({});
          const kept = ties[Number(code)]?.others ?? [];
          const kind = other?.way === 'new' ? other.kind : other?.entity.kind;
          if (kind && !kept.includes(kind)) setOther(null);
        }}
      />
      <OtherEnd
        tie={tie}
        entity={entity}
        other={other}
        onChoose={choose}
        state={state}
        autoFocus={relation !== null}
      />
      <TwinsPart
        twins={twins}
        passed={passed}
        onPass={setPassed}
        onChoose={(twin) => choose({ way: 'there', entity: twin })}
      />
      {missing && (
        <p role="alert" className="fault">
          {text(`write.missing.${missing}`)}
        </p>
      )}
      <ValueFields of={tie.relation} typed={typed} onType={setTyped} at={linkAt} state={state} />
      <ProofPart proof={proof} title={viewer.title} state={state} />
    </WriteForm>
  );

  function proofWords(): string {
    const { from, name: document } = proof.typed;
    if (from === 'declared') return text('write.according.declared', { title: viewer.title });
    const source =
      from === 'document' ? document : (proof.offered.find(({ slug }) => slug === from.source)?.title ?? '');
    return text('write.according', { source: typeset(source || '…') });
  }
}

/** The link that is most often added to a sheet of a kind. */
const USUAL: Readonly<Record<string, string>> = { Pole: 'MEMBER_OF', Collectivity: 'SERVICE_OF' };

/** Links that a sheet of a kind most often receives, though it may also hold them: members come to a pole. */
const RECEIVED: Readonly<Record<string, readonly string[]>> = {
  Pole: ['CARRIES', 'MEMBER_OF', 'PARTICIPATES_IN', 'SUPPORTS'],
  ResearchCentre: ['SUPERVISES'],
};

/** Place of the link a form begins with. */
function begun(ties: readonly Tie[], kind: string, asked: string | null): number {
  const wanted = asked ?? USUAL[kind];
  const direction = RECEIVED[kind]?.includes(wanted ?? '') ? 'IN' : null;
  const at = ties.findIndex(
    (tie) => tie.relation === wanted && (direction === null || tie.direction === direction),
  );
  return Math.max(at, 0);
}

function OtherEnd({
  tie,
  entity,
  other,
  onChoose,
  state,
  autoFocus,
}: {
  tie: Tie;
  entity: Named;
  other: Other | null;
  onChoose: (other: Other | null) => void;
  state: ReturnType<typeof useWrite>['state'];
  autoFocus: boolean;
}) {
  const text = useText();
  const search = useSearch(tie.others as readonly SearchKind[]);
  const [first = ''] = tie.others;
  if (!other) {
    return (
      <div className={styles['field']}>
        <EntityPicker
          label={text('write.other')}
          example={text('write.other.example')}
          search={search}
          autoFocus={autoFocus}
          onChoose={(hit) => onChoose({ way: 'there', entity: hit })}
        />
        <Button
          quiet
          onPress={() =>
            onChoose({ way: 'new', kind: first, typed: { name: search.text.trim() }, place: null })
          }
        >
          {text('write.other.new')}
        </Button>
      </div>
    );
  }
  if (other.way === 'there') return <Chosen entity={other.entity} onRemove={() => onChoose(null)} />;
  return (
    <section className={styles['made']} aria-label={text('write.made')}>
      <p className={styles['madeTitle']}>
        <strong>{text('write.made')}</strong>
        <Button quiet label={text('write.made.remove')} onPress={() => onChoose(null)}>
          <X size={16} aria-hidden="true" />
        </Button>
      </p>
      <p className={styles['hint']}>{text('write.made.lead')}</p>
      {tie.others.length > 1 && (
        <WordChoice
          label={text('write.made.kind')}
          none={false}
          value={other.kind}
          words={tie.others.map((code) => ({ code, label: kindOf(code).label }))}
          onChange={(kind) => onChoose({ ...other, kind })}
        />
      )}
      <ValueFields
        of={other.kind}
        typed={other.typed}
        onType={(typed) => onChoose({ ...other, typed })}
        at="edits.0"
        state={state}
        first="name"
      />
      {asksPlace(other.kind, tie, entity) &&
        (other.place ? (
          <Chosen entity={other.place} onRemove={() => onChoose({ ...other, place: null })} />
        ) : (
          <PlacePicker kind={other.kind} onChoose={(place) => onChoose({ ...other, place })} />
        ))}
    </section>
  );
}

function PlacePicker({ kind, onChoose }: { kind: string; onChoose: (place: Named) => void }) {
  const text = useText();
  const search = useSearch(['Collectivity']);
  return (
    <EntityPicker
      label={text(isLocated(kind) ? 'write.place' : 'write.keeper')}
      example={text('write.place.example')}
      search={search}
      onChoose={onChoose}
    />
  );
}
