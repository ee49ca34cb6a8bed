import { Heading } from 'react-aria-components';
import type { StageRolesRead } from '../../../data/pole-documents.ts';
import { EvidenceList } from '../../../kit/evidence-list.tsx';
import { ProofDisclosure } from '../../../kit/proof-disclosure.tsx';
import { LEVELS, valueWord } from '../../../kit/relations.ts';
import { typeset } from '../../../text/typeset.ts';
import styles from './roles.module.css';
import section from './section.module.css';

export type RoleRead = StageRolesRead['roles'][number];

/** What every level may take is read before what one of them may. */
const READ_LEVELS = ['TOUS', ...LEVELS.filter((level) => level !== 'TOUS')];

/** Roles under the level that may take them; a role of two levels stands under both. */
export function RolesByLevel({ roles, heading }: { roles: readonly RoleRead[]; heading: 3 | 4 }) {
  const levels = READ_LEVELS.filter((level) => roles.some((role) => role.levels.some((of) => of === level)));
  return (
    <div className={styles['levels']}>
      {levels.map((level) => (
        <div key={level} className={styles['level']}>
          <Heading level={heading}>{valueWord('level', level)}</Heading>
          <ul>
            {roles
              .filter((role) => role.levels.some((of) => of === level))
              .map((role) => (
                <li key={role.slug}>
                  <ProofDisclosure
                    claim={role.text}
                    line={<p className={styles['role']}>{typeset(role.text)}</p>}
                  >
                    <p className={section['note']}>
                      {valueWord('basis', role.basis)}
                      {role.doubt && ` – ${typeset(role.doubt)}`}
                    </p>
                    <EvidenceList evidence={role.evidence} />
                  </ProofDisclosure>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
