import { ArrowLeft, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ValueOf } from '../data/values.ts';
import { Button } from '../kit/button.tsx';
import type { ShownEvidence } from '../kit/evidence-list.tsx';
import { KindMark } from '../kit/kind-mark.tsx';
import { readableAddress } from '../kit/readable-address.ts';
import { relationWords } from '../kit/relations.ts';
import { shortName } from '../kit/short-name.ts';
import { dateWords, today } from '../text/dates.ts';
import { inFrench } from '../text/language.ts';
import { typeset } from '../text/typeset.ts';
import { type Say, useText } from '../text/use-text.ts';
import styles from './dossier.module.css';
import { type Claim, type Proved, proofsTold } from './dossier-proofs.ts';
import { GapMark } from './gap-mark.tsx';
import type { GapStatus } from './gap-status.ts';
import { QrCode } from './qr-code.tsx';

/** Frames told on the page; the rest is counted, and read on the screen. */
const FORUMS = 8;

/** What is documented of one of the two in a frame. */
export type Presence = ValueOf<'Engagement'>;

export interface DossierForum {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly standings: readonly [Presence, Presence];
  readonly claims: readonly Claim[];
}

/** Links as a page tells them, each with its first proof. */
export const claimsOf = (
  links: readonly {
    readonly relation: string;
    readonly from: { readonly kind: string; readonly name: string };
    readonly to: { readonly kind: string; readonly name: string };
    readonly evidence: readonly ShownEvidence[];
  }[],
  text: Say,
): Claim[] =>
  links.map(({ relation, from, to, evidence }) => ({
    words: text('gap.dossier.claim', {
      from: typeset(shortName(from)),
      words: relationWords(relation, 'OUT'),
      to: typeset(shortName(to)),
    }),
    proof: evidence[0],
  }));

export interface DossierShown {
  /** Where: a territory or an authority, and what is compared there. */
  readonly of: string;
  readonly subject: string;
  readonly names: readonly [string, string];
  /** The same, short, where there is little room. */
  readonly shortNames?: readonly [string, string];
  readonly status: GapStatus;
  readonly sentence: string;
  readonly measure: string;
  readonly questions: readonly string[];
  readonly forums: readonly DossierForum[];
  /** How many there are, when not all of them are given. */
  readonly total?: number;
  /** Address of the pair on its screen, without the origin. */
  readonly screen: string;
  readonly dataDate: string | null;
  /** What its reader noted in this browser. */
  readonly note: string | null;
}

const SIGNS: Readonly<Record<Presence, string>> = { ENGAGED: '●', NOT_ENGAGED: '○', UNKNOWN: '?' };

/**
 * A pair on a page for those who decide: what is found, the question, each frame with who is engaged in it, absent or was never
 * asked, the proofs, and room for what is decided.
 */
export function Dossier({
  of,
  subject,
  names,
  shortNames = names,
  status,
  sentence,
  measure,
  questions,
  forums,
  total = forums.length,
  screen,
  dataDate,
  note,
}: DossierShown) {
  const text = useText();
  const told = forums.slice(0, FORUMS);
  const { sources, left } = proofsTold(told.map(({ claims }) => claims));
  const proofs = sources.flatMap(({ claims }) => claims);
  const address = readableAddress(new URL(screen, window.location.origin).href);
  return (
    <article className={`page ${styles['dossier']}`}>
      <p className={styles['tools']}>
        <Link to={screen}>
          <ArrowLeft size={16} aria-hidden="true" /> {text('gap.dossier.back')}
        </Link>
        <Button quiet onPress={() => window.print()}>
          <Printer size={18} aria-hidden="true" /> {text('gap.dossier.print')}
        </Button>
      </p>
      <header className={styles['head']}>
        <div className={styles['code']}>
          <QrCode address={address} label={text('gap.dossier.code')} />
        </div>
        <p className={styles['of']}>
          {subject} · {of}
        </p>
        <h1>{text('gap.dossier.title', { a: names[0], b: names[1] })}</h1>
        <p className={styles['status']}>
          <GapMark status={status} size={18} /> <span>{measure}</span>
        </p>
        <p className={styles['sentence']}>{sentence}</p>
      </header>
      <section className={styles['questions']}>
        <h2>{text('gap.dossier.ask')}</h2>
        <ul>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text('gap.dossier.forums', { count: total })}</h2>
        {forums.length > 0 && (
          <table className={`ruled ${styles['forums']}`}>
            <thead>
              <tr>
                <th scope="col">{text('gap.dossier.forum')}</th>
                {shortNames.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {told.map(({ slug, kind, name, standings, claims: own }) => (
                <tr key={slug}>
                  <th scope="row" {...inFrench()}>
                    <span className={styles['name']}>
                      <KindMark kind={kind} size={14} />
                      <span>
                        {typeset(name)} <References of={own} among={proofs} />
                      </span>
                    </span>
                  </th>
                  {names.map((one, at) => (
                    <td key={one}>
                      <PresenceWords standing={standings[at] ?? 'UNKNOWN'} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {total > told.length && (
          <p className={styles['more']}>{text('gap.dossier.more', { count: total - told.length })}</p>
        )}
      </section>
      <section className={styles['decided']}>
        <h2>{text('gap.dossier.decided')}</h2>
        {note && <p className={styles['note']}>{text('gap.dossier.note', { note })}</p>}
        <dl>
          {(['what', 'who', 'when'] as const).map((one) => (
            <div key={one}>
              <dt>{text(`gap.dossier.decided.${one}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
      <section className={styles['proofs']}>
        <h2>{text('gap.dossier.proofs', { count: proofs.length, left })}</h2>
        {sources.map(({ title, observedOn, claims }) => (
          <div key={title}>
            <p className={styles['source']}>
              <cite {...inFrench()}>{typeset(title)}</cite>
              {observedOn && `, ${text('evidence.observed', { date: dateWords(observedOn) })}`}
            </p>
            <ol start={proofs.indexOf(claims[0] as Proved) + 1}>
              {claims.map((claim) => (
                <li key={claim.words} {...inFrench()}>
                  {typeset(claim.words)}
                  <Proof {...claim.proof} observedOn={observedOn ? null : claim.proof.observedOn} />
                </li>
              ))}
            </ol>
          </div>
        ))}
        {left > 0 && <p className={styles['more']}>{text('gap.dossier.more', { count: left })}</p>}
      </section>
      <footer className={styles['foot']}>
        <p>
          {text('gap.dossier.address')} <span className={styles['address']}>{address}</span>
        </p>
        <p>
          {dataDate && text('gap.dossier.data', { date: dateWords(dataDate) })}{' '}
          {text('gap.dossier.printed', { date: dateWords(today()) })} {text('gap.dossier.caution')}
        </p>
      </footer>
    </article>
  );
}

function PresenceWords({ standing }: { standing: Presence }): ReactNode {
  const text = useText();
  return (
    <span className={styles['standing']} data-standing={standing}>
      <span aria-hidden="true">{SIGNS[standing]}</span> {text(`gap.standing.${standing}`)}
    </span>
  );
}

/** Numbers of the proofs of a frame, in the list under it. */
function References({ of, among }: { of: readonly Claim[]; among: readonly Claim[] }) {
  const numbers = of.flatMap((claim) => {
    const at = among.indexOf(claim);
    return at < 0 ? [] : [at + 1];
  });
  return numbers.length === 0 ? null : <span className={styles['references']}>[{numbers.join(', ')}]</span>;
}

/** The words, then where they stand in their document. */
function Proof({ excerpt, locator, observedOn }: ShownEvidence) {
  const text = useText();
  const place = [locator, observedOn && text('evidence.observed', { date: dateWords(observedOn) })].filter(
    Boolean,
  );
  return (
    <span className={styles['proof']}>
      {excerpt && typeset(` : « ${excerpt} »`)}
      {place.length > 0 && ` (${typeset(place.join(', '))})`}
    </span>
  );
}
