import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { Link } from 'react-router';
import type { MeansShown } from '../../../data/portrait-documents.ts';
import { KindMark } from '../../../kit/kind-mark.tsx';
import { sheetOf } from '../../../kit/kinds.ts';
import { useText } from '../../../text/use-text.ts';
import { LinkLine } from '../link-line.tsx';
import { MoreOf } from '../more-of.tsx';
import { Cited } from './cited.tsx';
import { NothingKnown } from './nothing-known.tsx';
import styles from './schemes.module.css';

type SchemesShown = MeansShown['schemes'];
type VerdictCode = SchemesShown['open'][number]['rules'][number]['verdict'];

const VERDICT_ICONS = { MET: CircleCheck, NOT_MET: CircleX, UNKNOWN: CircleDashed } as const;

/** Schemes a collectivity runs, and those it may use, each on the word of a rule or of a role given to its level. */
export function Schemes({ schemes, of }: { schemes: SchemesShown; of: string }) {
  const text = useText();
  return (
    <div className={styles['schemes']}>
      <div>
        <h3>{text('portrait.schemes.run')}</h3>
        {schemes.run.length === 0 ? (
          <NothingKnown>{text('portrait.schemes.run.none')}</NothingKnown>
        ) : (
          <>
            <ul>
              {schemes.run.map((link) => (
                <li key={link.id}>
                  <LinkLine link={link} of={of} />
                </li>
              ))}
            </ul>
            <MoreOf total={schemes.runTotal} shown={schemes.run.length} />
          </>
        )}
      </div>
      <div>
        <h3>{text('portrait.schemes.open')}</h3>
        {schemes.open.length === 0 ? (
          <NothingKnown>{text('portrait.schemes.open.none')}</NothingKnown>
        ) : (
          <>
            <p className={styles['lead']}>{text('portrait.schemes.open.lead')}</p>
            <ul className={styles['open']}>
              {schemes.open.map(({ contract, rules, roles }) => (
                <li key={contract.slug}>
                  <h4>
                    <KindMark {...contract} />
                    <Link to={sheetOf(contract)}>{contract.name}</Link>
                  </h4>
                  {rules.map(({ rule, verdict }) => (
                    <Cited
                      key={rule.slug}
                      text={rule.text}
                      note={<Verdict verdict={verdict} />}
                      evidence={rule.evidence}
                    />
                  ))}
                  {roles.map((role) => (
                    <Cited
                      key={role.slug}
                      text={role.text}
                      note={text('portrait.schemes.role')}
                      evidence={role.evidence}
                    />
                  ))}
                </li>
              ))}
            </ul>
            <MoreOf total={schemes.openTotal} shown={schemes.open.length} />
          </>
        )}
      </div>
    </div>
  );
}

function Verdict({ verdict }: { verdict: VerdictCode }) {
  const text = useText();
  const Icon = VERDICT_ICONS[verdict];
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      <Icon size={16} aria-hidden="true" />
      {text(`portrait.verdict.${verdict}`)}
    </span>
  );
}
