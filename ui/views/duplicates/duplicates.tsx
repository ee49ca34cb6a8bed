import { DialogTrigger } from 'react-aria-components';
import { Link } from 'react-router';
import type { ComparedSheetShown, PairShown } from '../../data/duplicate-documents.ts';
import { useDuplicates } from '../../data/use-duplicates.ts';
import { useWriter } from '../../data/use-viewer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceDialog } from '../../kit/choice-dialog.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf, sheetOf } from '../../kit/kinds.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { HistoryPart } from '../../write/history-part.tsx';
import { ComparePair } from './compare-pair.tsx';
import styles from './duplicates.module.css';

/** Sheets that may be there twice where one decides, and what becomes of each pair. */
export default function Duplicates() {
  const text = useText();
  const viewer = useWriter();
  const territory = useWorkingTerritory();
  usePageTitle(text('duplicates.title'));
  if (!viewer) {
    return (
      <Notice page title={text('duplicates.title')}>
        <p>{text('duplicates.curators')}</p>
        <Link to={`/connexion?vers=${encodeURIComponent('/donnees/doublons')}`}>
          {text('duplicates.signIn')}
        </Link>
      </Notice>
    );
  }
  const slug = territory?.slug ?? null;
  const where = territory?.name ?? text(viewer.administrator ? 'history.everywhere' : 'duplicates.yours');
  return (
    <div className="page">
      <Queue key={slug} slug={slug} where={typeset(where)} />
      <section className={styles['past']} aria-labelledby="duplicates-history">
        <h2 id="duplicates-history">{text('duplicates.history')}</h2>
        <HistoryPart key={slug} of={slug === null ? {} : { within: { slug } }} />
      </section>
    </div>
  );
}

function Queue({ slug, where }: { slug: string | null; where: string }) {
  const text = useText();
  const { total, pairs, refusal, waiting, problem, retry, further, back } = useDuplicates(slug);
  if (problem && !pairs) return <Problem away={problem === 'away'} onRetry={retry} />;
  return (
    <>
      <div className="page-opening">
        <h1>{text('duplicates.title')}</h1>
        {total !== null && <p>{text('duplicates.lead', { total, where })}</p>}
        {refusal && <p role="alert">{refusal}</p>}
      </div>
      {!pairs && !refusal && <Loading lines={6} />}
      {pairs && pairs.length > 0 && (
        <ul className={styles['pairs']} aria-label={text('duplicates.list')} aria-busy={waiting}>
          {pairs.map((pair) => (
            <li key={`${pair.one.slug} ${pair.other.slug}`}>
              <PairLine pair={pair} />
            </li>
          ))}
        </ul>
      )}
      {(further || back) && (
        <p className={styles['commands']}>
          {back && (
            <Button quiet onPress={back}>
              {text('duplicates.back')}
            </Button>
          )}
          {further && (
            <Button quiet onPress={further}>
              {text('duplicates.further')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function PairLine({ pair }: { pair: PairShown }) {
  const text = useText();
  const { score, reasons, one, other } = pair;
  const names = { one: typeset(one.name), other: typeset(other.name) };
  return (
    <article className={styles['pair']}>
      <div className={styles['sides']}>
        <SheetLine sheet={one} />
        <SheetLine sheet={other} />
      </div>
      <div className={styles['why']}>
        <p className="figure">{text('duplicates.score', { score })}</p>
        <ul className={styles['reasons']}>
          {reasons.map((reason) => (
            <li key={reason}>{text(`duplicates.reason.${reason}`)}</li>
          ))}
        </ul>
      </div>
      <DialogTrigger>
        <Button aria-label={text('duplicates.compare.of', names)}>{text('duplicates.compare')}</Button>
        <ChoiceDialog title={text('duplicates.compare.of', names)}>
          {(close) => <ComparePair pair={pair} onClose={close} />}
        </ChoiceDialog>
      </DialogTrigger>
    </article>
  );
}

function SheetLine({ sheet }: { sheet: ComparedSheetShown }) {
  const text = useText();
  return (
    <div className={styles['sheet']}>
      <KindMark {...sheet} />
      <div>
        <Link to={sheetOf(sheet)} {...inFrench()}>
          {typeset(sheet.name)}
        </Link>
        <p className={styles['hint']}>
          {[
            kindOf(sheet.kind).label,
            text('duplicates.links', { links: sheet.linkTotal }),
            text('duplicates.proofs', { proofs: sheet.evidenceTotal }),
          ].join(' · ')}
        </p>
        <p className={styles['hint']}>{sheet.slug}</p>
      </div>
    </div>
  );
}
