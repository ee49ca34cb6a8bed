import { Undo2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { DialogTrigger, Form } from 'react-aria-components';
import { Link } from 'react-router';
import { useHistory } from '../data/use-history.ts';
import { useUndoChange } from '../data/use-record-change.ts';
import { useWriter } from '../data/use-viewer.ts';
import type { ChangeShown, HistoryAsked, UndoConflicts } from '../data/write-documents.ts';
import { Button } from '../kit/button.tsx';
import { ChoiceDialog } from '../kit/choice-dialog.tsx';
import { KINDS, kindOf, sheetOf } from '../kit/kinds.ts';
import { propertyWord, relationWords } from '../kit/relations.ts';
import { Loading, Problem } from '../kit/states.tsx';
import { dateWords } from '../text/dates.ts';
import { inFrench } from '../text/language.ts';
import { typeset } from '../text/typeset.ts';
import { useText } from '../text/use-text.ts';
import { TextLine } from './fields.tsx';
import styles from './history-part.module.css';
import { valueShown } from './value-shown.ts';

/** What was written by hand, the last first: who by their function, when, what before and after, why, on what proof. */
export function HistoryPart({ of }: { of: HistoryAsked }) {
  const text = useText();
  const { changes, refusal, waiting, problem, retry, older, newer } = useHistory(of);
  if (problem && !changes) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (refusal) return <p>{refusal}</p>;
  if (!changes) return <Loading lines={3} />;
  if (changes.length === 0) return <p>{text('history.none')}</p>;
  return (
    <div aria-busy={waiting}>
      <ol className={styles['changes']}>
        {changes.map((change) => (
          <li key={change.operation}>
            <OneChange change={change} />
          </li>
        ))}
      </ol>
      {(older || newer) && (
        <p className={styles['pages']}>
          {newer && (
            <Button quiet onPress={newer}>
              {text('history.newer')}
            </Button>
          )}
          {older && (
            <Button quiet onPress={older}>
              {text('history.older')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function OneChange({ change }: { change: ChangeShown }) {
  const text = useText();
  const { at, title, account, mine, tidying, why, undoes, undoneBy, claims, merge, apart } = change;
  return (
    <article className={styles['change']} data-undone={undoneBy !== null || undefined}>
      <header className={styles['who']}>
        <time dateTime={at}>{dateWords(at.slice(0, 10))}</time>
        <span>{typeset(title)}</span>
        {mine && <span>{text('history.mine')}</span>}
        {account && <span>{account}</span>}
        {tidying && <span>{text('history.tidying')}</span>}
        {undoes && <span>{text('history.undoes')}</span>}
        {undoneBy && <span>{text('history.undone')}</span>}
      </header>
      {why && <p {...inFrench()}>{typeset(text('history.why', { why }))}</p>}
      {merge && (
        <p>
          {text('history.merge', { absorbed: merge.absorbed })} {merge.kept && <Named entity={merge.kept} />}
        </p>
      )}
      {apart.length > 0 && (
        <p>
          {text('history.apart')}{' '}
          {apart.map((entity, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two, of which either may be gone
            <span key={place}>
              {place > 0 && ', '}
              {entity ? <Named entity={entity} /> : '…'}
            </span>
          ))}
        </p>
      )}
      <ul className={styles['claims']}>
        {claims
          .filter(({ of }) => of !== 'Source')
          .map((claim) => (
            <li key={claim.slug}>
              <ClaimChanged claim={claim} />
            </li>
          ))}
      </ul>
      {undoneBy === null && <UndoButton change={change} />}
    </article>
  );
}

type Claim = ChangeShown['claims'][number];

function ClaimChanged({ claim }: { claim: Claim }) {
  const text = useText();
  const { of, made, removed, values } = claim;
  const act = made ? 'made' : removed ? 'removed' : 'changed';
  return (
    <>
      <p>
        {text(`history.${act}`)} <ClaimName claim={claim} />
      </p>
      <dl className={styles['values']}>
        {values.map(({ code, before, after, source }) => (
          <div key={`${code} ${source?.slug} ${before} ${after}`}>
            <dt>{code === 'proof' ? text('history.proof') : propertyWord(code)}</dt>
            <dd {...inFrench()}>
              {source && <cite>{typeset(source.name)}</cite>}
              {before.length > 0 && <del>{typeset(valueShown(of, code, before))}</del>}
              {after.length > 0 && <ins>{typeset(valueShown(of, code, after))}</ins>}
              {before.length > 0 && after.length === 0 && text('history.gone')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function ClaimName({ claim: { slug, of, link, name, from, to } }: { claim: Claim }) {
  const text = useText();
  if (!link) {
    const kind = kindOf(of);
    return (
      <>
        {kind.label} <Named entity={{ slug, kind: of, name: name ?? slug }} />
      </>
    );
  }
  if (!from || !to) return <>{text('history.link', { words: relationWords(of, 'OUT') })}</>;
  return (
    <>
      <Named entity={from} /> {relationWords(of, 'OUT')} <Named entity={to} />
    </>
  );
}

function Named({
  entity,
}: {
  entity: { readonly slug: string; readonly kind: string; readonly name: string };
}) {
  const name = <span {...inFrench()}>{typeset(entity.name)}</span>;
  return KINDS.some(({ code }) => code === entity.kind) ? <Link to={sheetOf(entity)}>{name}</Link> : name;
}

/** Undoes a change; nothing for who may not write. Where, the API says. */
function UndoButton({ change }: { change: ChangeShown }) {
  const text = useText();
  if (!useWriter()) return null;
  return (
    <DialogTrigger>
      <Button quiet aria-label={text('history.undo.of', { date: dateWords(change.at.slice(0, 10)) })}>
        <Undo2 size={16} aria-hidden="true" />
        {text('history.undo')}
      </Button>
      <ChoiceDialog title={text('history.undo.title')} narrow>
        {(close) => <UndoForm change={change} onClose={close} />}
      </ChoiceDialog>
    </DialogTrigger>
  );
}

function UndoForm({ change, onClose }: { change: ChangeShown; onClose: () => void }) {
  const text = useText();
  const [reason, setReason] = useState('');
  const { state, send } = useUndoChange();
  if (state.state === 'undone') {
    return (
      <div role="status" className={styles['change']}>
        <p>{text('history.undo.done')}</p>
        <Button autoFocus onPress={onClose}>
          {text('history.undo.close')}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.state !== 'sending') void send(change.operation, reason);
  };
  return (
    <Form className={styles['change'] ?? ''} onSubmit={submit}>
      <p>{text('history.undo.lead')}</p>
      <TextLine label={text('history.undo.why')} value={reason} onChange={setReason} autoFocus />
      <div role="alert">
        {state.state === 'failed' && <p>{text('write.failed')}</p>}
        {(state.state === 'refused' || state.state === 'kept') && <p>{state.message}</p>}
        {state.state === 'kept' && <BothVersions change={change} conflicts={state.conflicts} />}
      </div>
      <p className={styles['pages']}>
        <Button type="submit" isPending={state.state === 'sending'}>
          {text('history.undo')}
        </Button>
        <Button quiet onPress={onClose}>
          {text('write.cancel')}
        </Button>
      </p>
    </Form>
  );
}

/** What this change had left, and what a later one put there. */
function BothVersions({ change, conflicts }: { change: ChangeShown; conflicts: UndoConflicts }) {
  const text = useText();
  return (
    <ul className={styles['claims']}>
      {conflicts.map(({ slug, value }) => {
        const claim = change.claims.find((one) => one.slug === slug);
        return (
          <li key={`${slug} ${value?.code}`}>
            {claim && <ClaimName claim={claim} />}{' '}
            {value &&
              text('history.both', {
                word: value.code === 'proof' ? text('history.proof') : propertyWord(value.code),
                left: valueShown(claim?.of ?? '', value.code, value.before) || text('write.nothing'),
                now: valueShown(claim?.of ?? '', value.code, value.after) || text('write.nothing'),
              })}
          </li>
        );
      })}
    </ul>
  );
}
