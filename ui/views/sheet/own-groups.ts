import type { SheetEntity, SheetLinkGroup } from '../../data/sheet-documents.ts';

/** Groups of links of an entity, without the place of a collectivity in the official frame, which has its own section. */
export function ownGroups(entity: SheetEntity): SheetLinkGroup[] {
  return entity.linkGroups.filter(
    ({ relation }) => relation !== 'PART_OF' || entity.__typename !== 'Collectivity',
  );
}
