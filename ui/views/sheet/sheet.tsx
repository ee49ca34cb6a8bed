import { Printer } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { SheetDocument, type SheetEntity } from '../../data/documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Canvas } from '../../graph/canvas.tsx';
import { drawnEntity, drawnLink } from '../../graph/drawing-of.ts';
import { Button } from '../../kit/button.tsx';
import { EvidenceList } from '../../kit/evidence-list.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { explorerOf, kindOf } from '../../kit/kinds.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { EntityFacts } from './entity-facts.tsx';
import { LinksByRelation } from './links-by-relation.tsx';
import { missingOf } from './missing.ts';
import { PoleSections } from './pole/pole-sections.tsx';
import { ReportDialog } from './report/report-dialog.tsx';
import { sheetSubjects } from './report/report-subjects.ts';
import styles from './sheet.module.css';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';

// The outlines come after what is read first.
const MapSection = lazy(() => import('./map-section.tsx'));

/** Sheet of an entity, whatever its kind: what it is, its links, what is said of it, when, on whose word, and what nobody says. */
export default function Sheet() {
  const text = useText();
  const { slug = '' } = useParams();
  const { data, problem, retry } = useAnswer(SheetDocument, { slug });
  const entity = data?.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  usePageTitle(entity?.name);
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={8} />;
  if (!entity) {
    return (
      <Notice page title={text('state.notFound.title')}>
        <p>{'message' in data.entity ? data.entity.message : text('state.notFound')}</p>
        <p>{text('state.notFound')}</p>
        <Link to="/">{text('state.notFound.home')}</Link>
      </Notice>
    );
  }
  return <SheetOf key={entity.slug} entity={entity} />;
}

function SheetOf({ entity }: { entity: SheetEntity }) {
  const text = useText();
  const drawing = useMemo(() => aroundOf(entity), [entity]);
  const others = drawing.entities.length - 1;
  const missing = missingOf(entity);
  return (
    <article className={styles['sheet']}>
      <header className={styles['head']}>
        <p className={styles['kind']}>
          <KindMark {...entity} size={22} />
          {kindOf(entity.kind).label}
        </p>
        <h1 {...inFrench()}>{typeset(entity.name)}</h1>
        {entity.summary && (
          <p {...inFrench()} className={styles['summary']}>
            {typeset(entity.summary)}
          </p>
        )}
        <p className={styles['sentence']}>
          {text('sheet.sentence.links', { links: entity.linkTotal, others, sources: entity.sourceTotal })}
        </p>
        {entity.aliases.length > 0 && (
          <p className={styles['aliases']}>{text('sheet.aliases', { names: entity.aliases.join(', ') })}</p>
        )}
        <p className={styles['printed']}>{text('sheet.printed', { address: window.location.href })}</p>
        <Button quiet onPress={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {text('sheet.print')}
        </Button>
        <ReportDialog slug={entity.slug} subjects={sheetSubjects(entity, text)} />
      </header>
      <div className={styles['columns']}>
        <div className={styles['content']}>
          {entity.links.length > 0 && (
            <section aria-labelledby="liens">
              <h2 id="liens">{text('sheet.links')}</h2>
              <LinksByRelation entity={entity} />
            </section>
          )}
          {entity.statements.length > 0 && (
            <section aria-labelledby="constats">
              <h2 id="constats">{text('sheet.statements')}</h2>
              <Statements statements={entity.statements} />
            </section>
          )}
          {entity.events.length > 0 && (
            <section aria-labelledby="chronologie">
              <h2 id="chronologie">{text('sheet.events')}</h2>
              <Timeline events={entity.events} />
            </section>
          )}
          {entity.__typename === 'Pole' && <PoleSections entity={entity} />}
        </div>
        <aside className={styles['margin']}>
          {others > 0 && (
            <section aria-labelledby="autour" className={styles['around']}>
              <h2 id="autour">{text('sheet.graph')}</h2>
              <div className={styles['drawing']}>
                <Canvas
                  still
                  label={text('explorer.drawing', {
                    entities: drawing.entities.length,
                    links: drawing.links.length,
                  })}
                  drawing={drawing}
                  selection={null}
                />
              </div>
              <Link to={explorerOf(entity.slug)}>{text('sheet.graph.open')}</Link>
            </section>
          )}
          <Suspense fallback={null}>
            <MapSection slug={entity.slug} />
          </Suspense>
          <section aria-labelledby="bref">
            <h2 id="bref">{text('sheet.facts')}</h2>
            <EntityFacts entity={entity} />
          </section>
          {missing.length > 0 && (
            <section aria-labelledby="manque" className={styles['missing']}>
              <h2 id="manque">{text('sheet.missing')}</h2>
              <p>{text('sheet.missing.lead')}</p>
              <ul>
                {missing.map((key) => (
                  <li key={key}>{text(key)}</li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="sources">
            <h2 id="sources">{text('sheet.sources')}</h2>
            <EvidenceList evidence={entity.evidence} />
          </section>
        </aside>
      </div>
    </article>
  );
}

/** The entity and what its links lead to, as the small drawing shows them. */
function aroundOf(entity: SheetEntity) {
  const ends = new Map(entity.links.flatMap(({ from, to }) => [from, to]).map((end) => [end.slug, end]));
  ends.delete(entity.slug);
  return {
    entities: [drawnEntity(entity, true), ...[...ends.values()].map((end) => drawnEntity(end, false))],
    links: entity.links.map(drawnLink),
  };
}
