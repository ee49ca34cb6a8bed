import type { EntityFacts } from '../entity/entity.ts';
import type { RuleFacts } from '../entity/sheet-parts.ts';
import type { RoleFacts } from './levers.ts';

/** Roles of those who run a scheme. */
export const RUNS = ['AUTHORITY', 'FUNDER', 'CARRIER'];

/** Whether a form of grouping has its own taxation, by its words in the official frame; another form is not known. */
const OWN_TAXATION: Readonly<Record<string, boolean>> = {
  'communauté de communes': true,
  'communauté d’agglomération': true,
  'communauté urbaine': true,
  métropole: true,
  'établissement public territorial': false,
};

/** `MET` and `NOT_MET` when the facts settle it, `UNKNOWN` when one is missing. */
export type Verdict = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** A scheme a collectivity may use, according to rules that name its case and to roles of its level. */
export interface OpenScheme {
  readonly contract: EntityFacts;
  readonly rules: readonly { readonly rule: RuleFacts; readonly verdict: Verdict }[];
  readonly roles: readonly RoleFacts[];
}

/**
 * Whether an eligibility rule fits a collectivity. `null` when the rule speaks of others, or only in words that no
 * fact of the graph answers: it is then left to the reader.
 */
export function verdictOf(rule: RuleFacts, collectivity: EntityFacts): Verdict | null {
  if (rule.ownTaxation == null && rule.minInhabitants == null) return null;
  if (collectivity['level'] !== 'EPCI') return null;
  const verdicts = [
    rule.ownTaxation === true ? ownTaxationOf(collectivity) : 'MET',
    rule.minInhabitants == null ? 'MET' : reaches(rule, collectivity),
  ] as const;
  if (verdicts.includes('NOT_MET')) return 'NOT_MET';
  return verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'MET';
}

/** Schemes open to a collectivity, by name; a scheme whose rules all concern others is left out. */
export function openSchemes(
  collectivity: EntityFacts,
  rules: readonly { readonly contract: EntityFacts; readonly rule: RuleFacts }[],
  roles: readonly { readonly contract: EntityFacts; readonly role: RoleFacts }[],
): OpenScheme[] {
  const schemes = new Map<
    string,
    { contract: EntityFacts; rules: OpenScheme['rules']; roles: RoleFacts[] }
  >();
  const schemeOf = (contract: EntityFacts) => {
    const scheme = schemes.get(contract.id) ?? { contract, rules: [], roles: [] };
    schemes.set(contract.id, scheme);
    return scheme;
  };
  for (const { contract, rule } of rules) {
    const verdict = verdictOf(rule, collectivity);
    if (verdict === null) continue;
    const scheme = schemeOf(contract);
    scheme.rules = [...scheme.rules, { rule, verdict }];
  }
  for (const { contract, role } of roles) schemeOf(contract).roles.push(role);
  return [...schemes.values()].sort((a, b) => a.contract.name.localeCompare(b.contract.name, 'fr'));
}

function ownTaxationOf(collectivity: EntityFacts): Verdict {
  const own = OWN_TAXATION[String(collectivity['nature'])];
  if (own === undefined) return 'UNKNOWN';
  return own ? 'MET' : 'NOT_MET';
}

function reaches(rule: RuleFacts, collectivity: EntityFacts): Verdict {
  const population = collectivity['population'];
  const least = rule.minInhabitants;
  if (typeof population !== 'number' || least == null) return 'UNKNOWN';
  return (rule.minInhabitantsOperator === '>' ? population > least : population >= least) ? 'MET' : 'NOT_MET';
}
