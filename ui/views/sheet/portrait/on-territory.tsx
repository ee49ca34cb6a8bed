import { Link } from 'react-router';
import { useFigures } from '../../../data/use-figures.ts';
import { type EntityKind, useOnTerritory } from '../../../data/use-on-territory.ts';
import { Button } from '../../../kit/button.tsx';
import { FiguresSentence } from '../../../kit/figures-sentence.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { kindOf, sheetOf } from '../../../kit/kinds.ts';
import { Loading, Problem } from '../../../kit/states.tsx';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import { NothingKnown } from './nothing-known.tsx';
import styles from './on-territory.module.css';

/** Who acts and where, in the order a reader asks. */
const KINDS_THERE: readonly EntityKind[] = [
  'Pole',
  'Enterprise',
  'ResearchCentre',
  'Place',
  'Project',
  'ActorGroup',
];

/** Poles and actors in a territory and everything under it, counted by kind, the poles first. */
export function OnTerritory({ slug, name }: { slug: string; name: string }) {
  const text = useText();
  const { total, kinds, state, retry } = useOnTerritory(slug, KINDS_THERE);
  const { figures } = useFigures({ slug, state: 'known' });
  if (state === 'away' || state === 'failed') return <Problem away={state === 'away'} onRetry={retry} />;
  if (state === 'asking') return <Loading lines={3} />;
  const sentence = figures && (
    <p>
      <FiguresSentence figures={figures} name={name} />
    </p>
  );
  if (total === 0) {
    return (
      <div className={styles['actors']}>
        {figures && figures.links > 0 && sentence}
        <NothingKnown>{text('portrait.actors.none')}</NothingKnown>
      </div>
    );
  }
  const totalOf = (kind: EntityKind) => kinds.find((one) => one.kind === kind)?.total ?? 0;
  return (
    <div className={styles['actors']}>
      {sentence}
      {KINDS_THERE.filter((kind) => totalOf(kind) > 0).map((kind) => (
        <OfKind key={kind} slug={slug} kind={kind} />
      ))}
    </div>
  );
}

function OfKind({ slug, kind }: { slug: string; kind: EntityKind }) {
  const text = useText();
  const { found, total, state, more } = useOnTerritory(slug, [kind]);
  const { plural } = kindOf(kind);
  const hidden = total - found.length;
  return (
    <div>
      <h3>
        {plural} {total > 0 && <span className="figure">{total}</span>}
      </h3>
      <ul>
        {found.map((one) => (
          <li key={one.slug} className={styles['line']}>
            <KindMark {...one} />
            <span>
              <Link to={sheetOf(one)}>{typeset(one.name)}</Link>
              {kind === 'Pole' && one.summary && (
                <span className={styles['summary']}>{typeset(one.summary)}</span>
              )}
            </span>
            <span className={styles['links']}>{text('sheet.links.count', { count: one.linkTotal })}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && found.length > 0 && (
        <Button
          quiet
          onPress={more}
          isDisabled={state === 'asking'}
          aria-label={text('portrait.actors.more.label', { count: hidden, kind: plural })}
        >
          {text('portrait.actors.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
}
