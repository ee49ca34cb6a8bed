import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { SheetPlacesDocument } from '../../data/cooperation-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { sheetOf } from '../../kit/kinds.ts';
import { SheetMap } from '../../map/sheet-map.tsx';
import { useText } from '../../text/use-text.ts';

/** « Carte » of a sheet: the entity and what its links lead to, where they stand. */
export default function MapSection({ slug }: { slug: string }) {
  const text = useText();
  const navigate = useNavigate();
  const { data } = useAnswer(SheetPlacesDocument, { slug });
  const entity = data?.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  const around = useMemo(() => {
    const ends = new Map(
      (entity?.links ?? []).flatMap(({ from, to }) => [from, to]).map((end) => [end.slug, end]),
    );
    ends.delete(slug);
    const links = (entity?.links ?? []).map(({ slug: id, status, from, to, certainty, depth }) => ({
      id,
      from: from.slug,
      to: to.slug,
      certainty,
      depth,
      announced: status === 'ANNOUNCED' || status === 'UNDER_STUDY',
    }));
    return { neighbours: [...ends.values()], links };
  }, [entity, slug]);
  if (!entity) return null;
  return (
    <section aria-labelledby="carte">
      <h2 id="carte">{text('map.sheet.title')}</h2>
      <SheetMap entity={entity} {...around} onOpen={(end) => navigate(sheetOf(end))} />
    </section>
  );
}
