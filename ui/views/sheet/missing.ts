import type { SheetEntity } from '../../data/documents.ts';
import type { TextKey } from '../../text/fr.ts';

/**
 * What the sources read do not say of an entity. Each is an absence of documentation, never a gap of the land: the screen
 * says so beside the list. Empty when nothing expected is missing.
 */
export function missingOf(entity: SheetEntity): TextKey[] {
  const other = (link: SheetEntity['links'][number]) =>
    link.from.slug === entity.slug ? link.to : link.from;
  const has = (relation: string) => entity.links.some((link) => link.relation === relation);
  const meets = (kind: string) => entity.links.some((link) => other(link).kind === kind);
  const missing: [boolean, TextKey][] = [[entity.linkTotal === 0, 'sheet.missing.links']];
  if (entity.__typename === 'Pole') {
    missing.push(
      [entity.stage === null, 'sheet.missing.stage'],
      [!has('CARRIES'), 'sheet.missing.carrier'],
      [!has('MEMBER_OF') && !has('PARTICIPATES_IN'), 'sheet.missing.member'],
      [!has('SUPPORTS'), 'sheet.missing.collectivity'],
      [!meets('ResearchCentre'), 'sheet.missing.research'],
      [!meets('Place'), 'sheet.missing.place'],
      [!meets('Contract'), 'sheet.missing.contract'],
    );
  }
  if (entity.__typename === 'Enterprise') {
    missing.push(
      [entity.siren === null, 'sheet.missing.siren'],
      [entity.essStatus === 'UNKNOWN', 'sheet.missing.ess'],
    );
  }
  return missing.filter(([absent]) => absent).map(([, key]) => key);
}
