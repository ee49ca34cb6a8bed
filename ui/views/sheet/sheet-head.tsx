import { Handshake, Printer } from 'lucide-react';
import { Link } from 'react-router';
import type { SourceOffered } from '../../data/last-source.ts';
import type { PortraitShown } from '../../data/portrait-documents.ts';
import type { SheetEntity } from '../../data/sheet-documents.ts';
import { Button } from '../../kit/button.tsx';
import { KindMark } from '../../kit/kind-mark.tsx';
import { kindOf, sheetOf } from '../../kit/kinds.ts';
import { valueWord } from '../../kit/relations.ts';
import { dateWords, today } from '../../text/dates.ts';
import { inFrench } from '../../text/language.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { ReportDialog } from '../../write/report/report-dialog.tsx';
import { sheetSubjects } from '../../write/report/report-subjects.ts';
import { AddTie, ClaimTools } from '../../write/write-tools.tsx';
import { ownGroups } from './own-groups.ts';
import styles from './sheet-head.module.css';

/** Kinds for which partners can be sought. */
const SEEKERS = new Set(['Pole', 'Enterprise', 'Collectivity', 'ResearchCentre']);

/** What the entity is, where it stands, and one sentence with figures. */
export function SheetHead({
  entity,
  portrait,
  sources,
}: {
  entity: SheetEntity;
  portrait: PortraitShown | null;
  /** What the sheet cites. */
  sources: readonly SourceOffered[];
}) {
  const text = useText();
  return (
    <header className={styles['head']}>
      {portrait && portrait.frame.above.length > 0 && (
        <nav className={styles['above']} aria-label={text('portrait.above')}>
          <ol>
            {portrait.frame.above.map((one) => (
              <li key={one.slug}>
                <Link to={sheetOf(one)}>{one.name}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <p className={styles['kind']}>
        <KindMark {...entity} size={22} />
        {kindOf(entity.kind).label}
        {entity.__typename === 'Collectivity' && entity.level && (
          <span>{valueWord('level', entity.level)}</span>
        )}
      </p>
      <h1 {...inFrench()}>{typeset(entity.name)}</h1>
      {entity.summary && (
        <p className={styles['summary']} {...inFrench()}>
          {typeset(entity.summary)}
        </p>
      )}
      <Sentence entity={entity} portrait={portrait} />
      <Names title={text('sheet.aliases')} names={entity.otherNames.filter(({ former }) => !former)} />
      <Names title={text('sheet.former')} names={entity.otherNames.filter(({ former }) => former)} />
      {SEEKERS.has(entity.kind) && (
        <p className={styles['find']}>
          <Handshake size={18} aria-hidden="true" />
          <Link to={`/partenaires?pour=${encodeURIComponent(entity.slug)}`}>{text('partners.find')}</Link>
        </p>
      )}
      <p className={styles['printed']}>
        {text('sheet.printed', {
          address: `${window.location.origin}${sheetOf(entity)}`,
          date: dateWords(today()),
        })}
      </p>
      <div className={styles['tools']}>
        <AddTie entity={entity} sources={sources} />
        <ClaimTools
          claim={{ entity: { slug: entity.slug } }}
          of={entity.kind}
          sources={sources}
          words={typeset(entity.name)}
        />
        <Button quiet onPress={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {text('sheet.print')}
        </Button>
        <ReportDialog slug={entity.slug} subjects={sheetSubjects(entity, text)} />
      </div>
    </header>
  );
}

/** Other names, those of one source together, with that source when one is known to write them. */
function Names({ title, names }: { title: string; names: SheetEntity['otherNames'] }) {
  if (names.length === 0) return null;
  const bySource = Map.groupBy(names, ({ evidence }) => evidence[0]?.source.slug ?? '');
  return (
    <p className={styles['aliases']}>
      {title}{' '}
      {[...bySource].map(([slug, said], place) => {
        const source = said[0]?.evidence[0]?.source;
        return (
          <span key={slug} {...inFrench()}>
            {place > 0 && ' ; '}
            {said.map(({ name }) => name).join(', ')}
            {source && <Written source={source} />}
          </span>
        );
      })}
    </p>
  );
}

/** The source of some names, beside them. */
function Written({ source }: { source: SheetEntity['otherNames'][number]['evidence'][number]['source'] }) {
  const title = typeset(source.title);
  return (
    <cite className={styles['source']}>
      {' – '}
      {source.url ? <a href={source.url}>{title}</a> : title}
    </cite>
  );
}

/** One sentence with figures. The place of a collectivity in the official frame is not a cooperation and is not counted. */
function Sentence({ entity, portrait }: { entity: SheetEntity; portrait: PortraitShown | null }) {
  const text = useText();
  const links = ownGroups(entity).reduce((sum, { total }) => sum + total, 0);
  const known = text('sheet.sentence.links', { links, sources: entity.sourceTotal });
  if (entity.__typename !== 'Collectivity') return <p className={styles['sentence']}>{known}</p>;
  const communes = portrait?.frame.below.find(({ level }) => level === 'COMMUNE')?.total ?? 0;
  return (
    <p className={styles['sentence']}>
      {entity.population !== null && text('portrait.sentence', { population: entity.population, communes })}{' '}
      {links === 0 ? text('portrait.sentence.none') : known}
    </p>
  );
}
