import { Beside } from '../../../charts/beside.tsx';
import type { PoleRead } from '../../../data/pole-documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import type { TextKey } from '../../../text/fr.ts';
import { euros } from '../../../text/numbers.ts';
import { typeset } from '../../../text/typeset.ts';
import { type TextValues, useText } from '../../../text/use-text.ts';
import styles from './medians.module.css';
import section from './section.module.css';
import { Section } from './section.tsx';

type Median = PoleRead['medians'][number];

/** The pole beside the medians of the study of 2016; what nobody documented says so. */
export function MediansSection({ medians }: { medians: PoleRead['medians'] }) {
  const text = useText();
  const studies = new Map(medians.flatMap((median) => (median.study ? [[median.study, median]] : [])));
  const profiles = [...new Set(medians.map(({ profile }) => profile))];
  return (
    <Section
      id="reperes"
      title={text('pole.medians.title')}
      sentence={text('pole.medians.sentence', {
        known: medians.filter(({ known }) => known !== null).length,
        total: medians.length,
      })}
    >
      <p className={styles['study']}>
        {[...studies].map(([study, { studyDate, populationText }]) =>
          text('pole.medians.study', {
            study: typeset(study),
            date: studyDate ?? text('sheet.undated'),
            population: typeset(populationText ?? ''),
          }),
        )}{' '}
        {text('pole.medians.lead')}
      </p>
      {profiles.map((profile) => (
        <div key={profile} className={styles['group']}>
          <h3 className={styles['profile']}>{typeset(profile)}</h3>
          <ul>
            {medians
              .filter((median) => median.profile === profile)
              .map((median) => (
                <li key={median.slug} className={median.known === null ? styles['undocumented'] : undefined}>
                  <MedianLine median={median} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function MedianLine({ median }: { median: Median }) {
  const text = useText();
  const { known, announced } = median;
  const words = (value: number) => inUnit(value, median.unit, text);
  return (
    <ProofDisclosure
      claim={text('pole.medians.proof', { name: median.name })}
      line={
        <dl className={styles['line']}>
          <div className={styles['name']}>
            <dt className="sr-only">{text('pole.medians.figure')}</dt>
            <dd>{typeset(median.name)}</dd>
          </div>
          <div>
            <dt>{text('pole.medians.median')}</dt>
            <dd className="figure">{words(median.median)}</dd>
          </div>
          <div>
            <dt>{text('pole.medians.here')}</dt>
            {known === null ? (
              <dd className={section['unknown']}>{text('pole.medians.unknown')}</dd>
            ) : (
              <dd className="figure">
                {known.atLeast
                  ? text('pole.medians.atLeast', { value: words(known.value) })
                  : words(known.value)}
                <Beside value={known.value} reference={median.median} floor={known.atLeast} />
                <span className={section['note']}>{text(`pole.medians.basis.${known.basis}`)}</span>
              </dd>
            )}
            {announced && (
              <dd className={section['note']}>
                {announced.precision === null
                  ? text('pole.medians.announced', { value: words(announced.value) })
                  : text('pole.medians.announcedAbout', {
                      value: words(announced.value),
                      precision: typeset(announced.precision),
                    })}
              </dd>
            )}
          </div>
        </dl>
      }
    >
      <EvidenceList evidence={median.evidence} />
    </ProofDisclosure>
  );
}

type Text = (key: TextKey, values?: TextValues) => string;

/** Units the studies count in, by the key of their words. */
const COUNTED: Readonly<Record<string, 'structures' | 'people' | 'authorities' | 'fte' | 'years'>> = {
  structures: 'structures',
  personnes: 'people',
  collectivités: 'authorities',
  ETP: 'fte',
  années: 'years',
};

/** A figure with its unit: euros from cents, a share in per cent, a count with what it counts. */
function inUnit(value: number, unit: string, text: Text): string {
  if (unit === 'EUR') return euros(value);
  if (unit === 'part') return text('pole.medians.share', { value });
  const counted = COUNTED[unit];
  return counted
    ? text(`pole.medians.unit.${counted}`, { value })
    : `${text('pole.medians.value', { value })} ${unit}`;
}
