import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { PoleRead } from '../../../data/pole-documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import { typeset } from '../../../text/typeset.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './article9.module.css';
import { Section } from './section.tsx';
import { TitledProofs } from './titled-proofs.tsx';

type Part = PoleRead['article9']['parts'][number];

const ICONS = { PRESENT: CircleCheck, ABSENT: CircleX, UNDETERMINED: CircleHelp } as const;

/** What the law binds, what it sets « in connection with » (one kind is enough), what it aims at. */
const GROUPS = [
  { key: 'bound', holds: (part: Part) => part.requirement === 'REQUIRED' && part.partKind !== 'AIM' },
  { key: 'linked', holds: (part: Part) => part.requirement === 'ALTERNATIVE' },
  { key: 'aim', holds: (part: Part) => part.partKind === 'AIM' },
] as const;

/** The pole beside each part of its legal definition, with its proof; never a verdict. */
export function Article9Section({ article9 }: { article9: PoleRead['article9'] }) {
  const text = useText();
  const count = (status: Part['status']) => article9.parts.filter((part) => part.status === status).length;
  return (
    <Section
      id="article-9"
      title={text('pole.article9.title')}
      sentence={text('pole.article9.sentence', {
        total: article9.parts.length,
        present: count('PRESENT'),
        absent: count('ABSENT'),
        undetermined: count('UNDETERMINED'),
      })}
    >
      <p className={styles['caution']}>
        {text('pole.article9.caution')}{' '}
        {text(article9.compositionComplete ? 'pole.article9.complete' : 'pole.article9.open')}
      </p>
      {GROUPS.map(({ key, holds }) => (
        <div key={key} className={styles['group']}>
          <h3>{text(`pole.article9.group.${key}`)}</h3>
          {key === 'aim' && <p className={styles['reason']}>{text('pole.article9.reason.NOT_IN_LINKS')}</p>}
          {key === 'linked' && (
            <p className={styles['reason']}>
              {text('pole.article9.linked', {
                present: article9.parts.filter((part) => holds(part) && part.status === 'PRESENT').length,
              })}
            </p>
          )}
          <ul>
            {article9.parts.filter(holds).map((part) => (
              <li key={part.slug}>
                <PartLine part={part} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function PartLine({ part }: { part: Part }) {
  const text = useText();
  const Icon = ICONS[part.status];
  return (
    <ProofDisclosure
      claim={part.text}
      line={
        <div className={styles['part']}>
          <span className={styles['status']} data-status={part.status}>
            <Icon size={18} aria-hidden="true" />
            {text(`pole.article9.status.${part.status}`)}
          </span>
          <div>
            <p>{typeset(part.text)}</p>
            {part.reason !== 'NOT_IN_LINKS' && (
              <p className={styles['reason']}>
                {text(`pole.article9.reason.${part.reason}`, {
                  links: part.linkTotal,
                  toCheck: part.toCheckTotal,
                })}
              </p>
            )}
            {part.territories.length > 0 && (
              <p className={styles['reason']}>
                {text('pole.article9.shared', { names: part.territories.map(({ name }) => name).join(', ') })}
              </p>
            )}
          </div>
        </div>
      }
    >
      {part.links.length > 0 && (
        <TitledProofs title={text('pole.article9.counting')} links={part.links} total={part.linkTotal} />
      )}
      {part.toCheck.length > 0 && (
        <TitledProofs title={text('pole.article9.toCheck')} links={part.toCheck} total={part.toCheckTotal} />
      )}
      <h4>{text('pole.article9.law')}</h4>
      <EvidenceList evidence={part.evidence} />
    </ProofDisclosure>
  );
}
