import { useState } from 'react';
import { Input, Label, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Link } from 'react-router';
import type { PortraitShown } from '../../../data/portrait-documents.ts';
import { type FrameLevel, useUnder } from '../../../data/use-under.ts';
import { Button } from '../../../kit/button.tsx';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { sheetOf } from '../../../kit/kinds.ts';
import { Problem } from '../../../kit/states.tsx';
import type { TextKey } from '../../../text/fr.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './frame-below.module.css';

/** Few enough to be read without looking for one. */
const WITHOUT_SEARCH = 20;

/** What is under a collectivity in the official frame: counted by level, read page by page, searched by name or code. */
export function FrameBelow({ slug, below }: { slug: string; below: PortraitShown['frame']['below'] }) {
  const text = useText();
  const levels = below.flatMap(({ level, total }) => (level === null ? [] : [{ level, total }]));
  const [level, setLevel] = useState<FrameLevel | undefined>(levels[0]?.level);
  const [typed, setTyped] = useState('');
  if (level === undefined) return null;
  const total = levels.find((one) => one.level === level)?.total ?? 0;
  return (
    <div className={styles['below']}>
      <p>
        {text('portrait.below.sentence', {
          counts: levels
            .map((one) => text(`portrait.below.${one.level}` as TextKey, { count: one.total }))
            .join(', '),
        })}
      </p>
      <div className={styles['tools']}>
        {levels.length > 1 && (
          <ToggleButtonGroup
            className={styles['levels'] ?? ''}
            aria-label={text('field.level')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[level]}
            onSelectionChange={([chosen]) => setLevel(chosen as FrameLevel)}
          >
            {levels.map((one) => (
              <ToggleButton key={one.level} id={one.level} className={styles['level'] ?? ''}>
                {text(`portrait.below.${one.level}` as TextKey, { count: one.total })}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
        {total > WITHOUT_SEARCH && (
          <SearchField className={styles['search'] ?? ''} value={typed} onChange={setTyped}>
            <Label className="sr-only">{text('portrait.below.search')}</Label>
            <Input className="text-box" placeholder={text('portrait.below.search')} maxLength={100} />
          </SearchField>
        )}
      </div>
      <UnderList key={`${level} ${typed.trim()}`} slug={slug} level={level} text={typed.trim()} />
    </div>
  );
}

function UnderList({ slug, level, text: wanted }: { slug: string; level: FrameLevel; text: string }) {
  const text = useText();
  const { found, total, state, more, retry } = useUnder(slug, level, wanted);
  if (state === 'failed' && found.length === 0) return <Problem away={false} onRetry={retry} />;
  const hidden = total - found.length;
  return (
    <>
      <p className="sr-only" role="status">
        {state === 'idle' && text('portrait.below.found', { count: total })}
      </p>
      {state === 'idle' && total === 0 && <p>{text('portrait.below.none')}</p>}
      <ul className={styles['list']}>
        {found.map((one) => (
          <li key={one.slug} className="marked">
            <KindMark {...one} />
            <Link to={sheetOf(one)}>{one.name}</Link>
            {'population' in one && one.population != null && (
              <span className="figure">{text('portrait.inhabitants', { population: one.population })}</span>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles['more']}>
          <Button quiet onPress={more} isDisabled={state === 'asking'}>
            {text('portrait.below.more', { count: hidden })}
          </Button>
          <span className={styles['printed']}>{text('portrait.below.unprinted', { count: hidden })}</span>
        </p>
      )}
    </>
  );
}
