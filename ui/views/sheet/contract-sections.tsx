import type { SheetEntity } from '../../data/sheet-documents.ts';
import { valueWord } from '../../kit/relations.ts';
import { euros } from '../../text/numbers.ts';
import { useText } from '../../text/use-text.ts';
import styles from './contract-sections.module.css';
import { LinkLine } from './link-line.tsx';
import { Cited } from './portrait/cited.tsx';
import { NothingKnown } from './portrait/nothing-known.tsx';
import type { SheetSection } from './sheet-section.ts';

type ContractEntity = Extract<SheetEntity, { __typename: 'Contract' }>;

/** What the sheet of a contract has of its own: its parties by role, its amounts by measure, its rules. */
export function contractSections(contract: ContractEntity): SheetSection[] {
  return [
    { id: 'parties', title: 'contract.parties', content: <Parties contract={contract} /> },
    { id: 'montants', title: 'contract.amounts', content: <Amounts contract={contract} /> },
    { id: 'regles', title: 'contract.rules', content: <Rules contract={contract} /> },
  ];
}

function Parties({ contract }: { contract: ContractEntity }) {
  const text = useText();
  const groups = contract.linkGroups.filter(
    ({ relation, direction }) => relation === 'PARTY_TO' && direction === 'IN',
  );
  const links = groups.flatMap((group) => group.links);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (links.length === 0) return <NothingKnown>{text('contract.parties.none')}</NothingKnown>;
  const roles = [...new Set(links.map(({ role }) => role))];
  return (
    <div className={styles['roles']}>
      {roles.map((role) => (
        <div key={role}>
          <h3>{role ? valueWord('partyRole', role) : text('contract.parties.unsaid')}</h3>
          <ul>
            {links
              .filter((link) => link.role === role)
              .map((link) => (
                <li key={link.id}>
                  <LinkLine link={link} of={contract.slug} withRole={false} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {total > links.length && <p>{text('contract.parties.more', { count: total - links.length })}</p>}
    </div>
  );
}

function Amounts({ contract }: { contract: ContractEntity }) {
  const text = useText();
  if (contract.amounts.length === 0) return <NothingKnown>{text('contract.amounts.none')}</NothingKnown>;
  return (
    <>
      <dl className={styles['amounts']}>
        {contract.amounts.map(({ measure, totalCents, linkTotal }) => (
          <div key={measure}>
            <dt>{valueWord('measure', measure)}</dt>
            <dd className="figure">{euros(totalCents)}</dd>
            <dd>{text('contract.amounts.from', { count: linkTotal })}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{text('contract.amounts.apart')}</p>
    </>
  );
}

function Rules({ contract }: { contract: ContractEntity }) {
  const text = useText();
  if (contract.rules.length === 0) return <NothingKnown>{text('contract.rules.none')}</NothingKnown>;
  const kinds = [...new Set(contract.rules.map(({ ruleKind }) => ruleKind))];
  return (
    <div className={styles['roles']}>
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{valueWord('ruleKind', kind)}</h3>
          {contract.rules
            .filter(({ ruleKind }) => ruleKind === kind)
            .map((rule) => (
              <Cited key={rule.slug} text={rule.text} details={rule.details} evidence={rule.evidence} />
            ))}
        </div>
      ))}
    </div>
  );
}
