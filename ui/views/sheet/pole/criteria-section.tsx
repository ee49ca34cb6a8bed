import { PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Radar } from '../../../charts/radar.tsx';
import type { CriterionGroupRead } from '../../../data/pole-documents.ts';
import { Button } from '../../../kit/button.tsx';
import { useText } from '../../../text/use-text.ts';
import { answeredIn, MOST_LEVEL } from './assessment.ts';
import { AssessmentFile } from './assessment-file.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import styles from './criteria.module.css';
import section from './section.module.css';
import { Section } from './section.tsx';
import { useAssessment } from './use-assessment.ts';

/** The ten criteria of 2012 as an assessment one fills oneself: a radar, the same answers as a table, the form. */
export function CriteriaSection({ pole, groups }: { pole: string; groups: readonly CriterionGroupRead[] }) {
  const text = useText();
  const [said, setSaid] = useState('');
  const [filling, setFilling] = useState(false);
  const criteria = useMemo(
    () => groups.flatMap(({ criteria: of }) => of).sort((a, b) => a.letter.localeCompare(b.letter)),
    [groups],
  );
  const letters = useMemo(() => criteria.map(({ letter }) => letter), [criteria]);
  const assessment = useAssessment(letters);
  const { levels, notes } = assessment;
  const answered = answeredIn(levels);
  const levelWords = (level: number | null) =>
    level === null ? text('pole.criteria.level.none') : text(`pole.criteria.level.${level as 0 | 1 | 2 | 3}`);
  return (
    <Section
      id="criteres"
      title={text('pole.criteria.title')}
      sentence={text('pole.criteria.sentence', { answered })}
    >
      <p className={section['lead']}>{text('pole.criteria.lead')}</p>
      <div className={styles['both']}>
        <div className={styles['wheel']}>
          <Radar
            label={text('pole.criteria.radar', { answered })}
            axes={letters.map((letter) => ({ key: letter, label: letter, value: levels[letter] ?? null }))}
            most={MOST_LEVEL}
          />
          <div className={styles['commands']}>
            <Button
              aria-expanded={filling}
              aria-controls="criteres-formulaire"
              onPress={() => setFilling(!filling)}
            >
              <PenLine size={18} aria-hidden="true" />
              {text(filling ? 'pole.criteria.filled' : 'pole.criteria.fill')}
            </Button>
            <AssessmentFile pole={pole} letters={letters} assessment={assessment} onSaid={setSaid} />
          </div>
          <p role="status" className={styles['said']}>
            {said}
          </p>
        </div>
        <table className={`ruled ${section['table']}`}>
          <caption>{text('pole.criteria.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('pole.criteria.letter')}</th>
              <th scope="col">{text('pole.criteria.level')}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ letter, name, doubt }) => (
              <tr key={letter}>
                <th scope="row">
                  <span className={styles['letter']}>{letter}</span> {name}
                  {doubt && (
                    <span className={`${section['note']} ${styles['damaged']}`}>
                      {text('pole.criteria.damaged')}
                    </span>
                  )}
                  {notes[letter] && <span className={section['note']}>{notes[letter]}</span>}
                </th>
                <td className={(levels[letter] ?? null) === null ? styles['unanswered'] : styles['given']}>
                  {levelWords(levels[letter] ?? null)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div id="criteres-formulaire" className={styles['form']}>
        {filling && <AssessmentForm groups={groups} assessment={assessment} />}
      </div>
    </Section>
  );
}
