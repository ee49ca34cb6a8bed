import { parseAsString, useQueryState } from 'nuqs';
import { useViewer } from '../../data/use-viewer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Segments } from '../../kit/segments.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { HistoryPart } from '../../write/history-part.tsx';

/** What was written by hand on a territory and all under it (`?dans=`, else the one one works on), or by oneself (`?de=moi`). */
export default function History() {
  const text = useText();
  const territory = useWorkingTerritory();
  const viewer = useViewer();
  const [within] = useQueryState('dans', parseAsString);
  const [by, setBy] = useQueryState('de', parseAsString.withOptions({ history: 'push' }));
  usePageTitle(text('history.title'));
  const mine = by === 'moi' && viewer !== null;
  const slug = within ?? territory?.slug ?? null;
  const where = slug === null ? text('history.everywhere') : slug === territory?.slug ? territory.name : slug;
  return (
    <div className="page">
      <div className="page-opening">
        <h1>{text('history.title')}</h1>
        <p>{mine ? text('history.lead.mine') : text('history.lead', { where: typeset(where) })}</p>
      </div>
      {viewer && (
        <Segments
          label={text('history.whose')}
          value={mine ? 'moi' : 'tous'}
          choices={[
            { code: 'tous', name: text('history.whose.all') },
            { code: 'moi', name: text('history.whose.mine') },
          ]}
          onChoose={(code) => void setBy(code === 'moi' ? 'moi' : null)}
        />
      )}
      <HistoryPart
        key={mine ? 'moi' : slug}
        of={mine ? { mine: true } : slug === null ? {} : { within: { slug } }}
      />
    </div>
  );
}
