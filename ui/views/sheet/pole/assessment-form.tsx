import { Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import type { CriterionGroupRead } from '../../../data/pole-documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import { LONGEST_NOTE } from './assessment.ts';
import styles from './criteria.module.css';
import type { useAssessment } from './use-assessment.ts';

type Criterion = CriterionGroupRead['criteria'][number];

const LEVELS = ['none', '0', '1', '2', '3'] as const;

/** The form of the assessment: a level and a note by criterion, under the headings of the document. */
export function AssessmentForm({
  groups,
  assessment,
}: {
  groups: readonly CriterionGroupRead[];
  assessment: ReturnType<typeof useAssessment>;
}) {
  return (
    <div className={styles['panel']}>
      {groups.map((group) => (
        <fieldset key={group.slug} className={styles['group']}>
          <legend>{typeset(group.name)}</legend>
          {group.criteria.map((criterion) => (
            <CriterionAnswer key={criterion.letter} criterion={criterion} assessment={assessment} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function CriterionAnswer({
  criterion,
  assessment,
}: {
  criterion: Criterion;
  assessment: ReturnType<typeof useAssessment>;
}) {
  const text = useText();
  const { letter, name, mission, doubt } = criterion;
  return (
    <div className={styles['criterion']}>
      <ProofDisclosure
        claim={name}
        line={
          <div className={styles['name']}>
            <p>
              <span className={styles['letter']}>{letter}</span> {typeset(name)}
            </p>
            <p className={styles['mission']}>
              {text('pole.criteria.mission', { mission: typeset(mission) })}
            </p>
            {doubt && (
              <p className={styles['doubt']}>{text('pole.criteria.doubt', { doubt: typeset(doubt) })}</p>
            )}
          </div>
        }
      >
        <EvidenceList evidence={criterion.evidence} />
      </ProofDisclosure>
      <RadioGroup
        className={styles['levels'] ?? ''}
        orientation="horizontal"
        aria-label={text('pole.criteria.levelOf', { letter })}
        value={String(assessment.levels[letter] ?? 'none')}
        onChange={(value) => assessment.setLevel(letter, value === 'none' ? null : Number(value))}
      >
        {LEVELS.map((level) => (
          <Radio key={level} value={level} className={styles['level'] ?? ''}>
            {text(`pole.criteria.level.${level}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        className={styles['note'] ?? ''}
        value={assessment.notes[letter] ?? ''}
        onChange={(note) => assessment.setNote(letter, note)}
        maxLength={LONGEST_NOTE}
      >
        <Label>{text('pole.criteria.noteOf', { letter })}</Label>
        <TextArea rows={2} className="text-box" />
      </TextField>
    </div>
  );
}
