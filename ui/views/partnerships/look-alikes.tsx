import { Link } from 'react-router';
import { LookAlikesDocument } from '../../data/partnership-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Part } from '../../gaps/part.tsx';
import { sheetOf } from '../../kit/kinds.ts';
import { MethodLink } from '../../kit/method-link.tsx';
import { Loading, Problem } from '../../kit/states.tsx';
import { listWords } from '../../text/lists.ts';
import { figure } from '../../text/numbers.ts';
import { typeset } from '../../text/typeset.ts';
import { type Say, useText } from '../../text/use-text.ts';
import styles from './look-alikes.module.css';
import { percent } from './words.ts';

const CRITERIA = ['population', 'density', 'policyAreas'] as const;
/** Practices named for each before the rest is folded. */
const NAMED = 4;
const TYPES = ['pole', 'contrat', 'financement'] as const;

/** Where they stand on the screen. */
export const ALIKE = 'semblables';

/** Authorities like one, in a place of their own: in what, and what each does that is not documented for it. */
export function LookAlikes({
  slug,
  name,
  among,
  onChoose,
}: {
  slug: string;
  name: string;
  /** Those one may ask about in its place. */
  among: readonly { readonly slug: string; readonly name: string }[];
  onChoose: (slug: string) => void;
}) {
  const text = useText();
  return (
    <Part
      id={ALIKE}
      title={text('partnerships.alike.of', { name })}
      beside={<MethodLink id="look-alikes" name="partnerships.alike.which" />}
      told={text('partnerships.alike.told')}
    >
      <div className={styles['section']}>
        <label className={styles['which']}>
          {text('partnerships.alike.which')}
          <select className="choice" value={slug} onChange={({ target }) => onChoose(target.value)}>
            {among.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <Nearest slug={slug} />
      </div>
    </Part>
  );
}

function Nearest({ slug }: { slug: string }) {
  const text = useText();
  const { data, problem, retry } = useAnswer(LookAlikesDocument, { of: slug });
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={3} />;
  if (data.lookAlikes.__typename !== 'LookAlikes') return null;
  const { ofLevel, documented, nearest } = data.lookAlikes;
  return (
    <>
      <p className={styles['note']}>{text('partnerships.alike.lead', { ofLevel, documented })}</p>
      {nearest.length === 0 && <p className={styles['none']}>{text('partnerships.alike.none')}</p>}
      <ul className={styles['alikes']}>
        {nearest.map(({ collectivity, likeness, criteria, doesBesides }) => (
          <li key={collectivity.slug}>
            <p className={styles['names']}>
              <Link to={sheetOf(collectivity)}>{typeset(collectivity.name)}</Link>{' '}
              <strong>{percent(likeness, text)}</strong>
            </p>
            <p className={styles['note']}>
              {collectivity.population !== null &&
                `${text('partnerships.alike.people', { people: figure(collectivity.population, 0) })} · `}
              {listWords(
                CRITERIA.map((criterion) =>
                  criteria[criterion] === null
                    ? text(`partnerships.alike.${criterion}.none`)
                    : text(`partnerships.alike.${criterion}`, { value: percent(criteria[criterion], text) }),
                ),
              )}
            </p>
            {doesBesides.length > 0 ? (
              <>
                <p className={styles['besides']}>{text('partnerships.alike.besides')}</p>
                <ul className={styles['practices']}>
                  {doesBesides.slice(0, NAMED).map(({ code, sort, label, through }) => (
                    <li key={code}>
                      {text(`partnerships.practice.${sort}`, {
                        label: sort === 'TYPE' ? typeWords(label, text) : typeset(label),
                      })}{' '}
                      {through[0] && (
                        <Link to={sheetOf(through[0])} className={styles['through'] ?? ''}>
                          {typeset(through[0].name)}
                        </Link>
                      )}
                    </li>
                  ))}
                </ul>
                {doesBesides.length > NAMED && (
                  <p className={styles['note']}>
                    {text('partnerships.alike.more', { count: doesBesides.length - NAMED })}
                  </p>
                )}
              </>
            ) : (
              <p className={styles['note']}>{text('partnerships.alike.nothing')}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A type of forum as something one does. */
function typeWords(label: string, text: Say): string {
  const type = TYPES.find((one) => one === label);
  return type === undefined ? label : text(`partnerships.practice.type.${type}`);
}
