import { parseAsString, useQueryState } from 'nuqs';
import { useGrid } from '../../data/use-grid.ts';
import { useSearch } from '../../data/use-search.ts';
import { useWriter } from '../../data/use-viewer.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { EntityPicker } from '../../kit/entity-picker.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { typeset } from '../../text/typeset.ts';
import { useText } from '../../text/use-text.ts';
import { Grid } from './grid.tsx';

/** What an authority's services are engaged in, collected on one grid (`?autorite=`, else the territory one works on). */
export default function Collect() {
  const text = useText();
  const territory = useWorkingTerritory();
  const [authority, setAuthority] = useQueryState('autorite', parseAsString.withOptions({ history: 'push' }));
  const search = useSearch(['Collectivity']);
  usePageTitle(text('collect.title'));
  const slug = authority ?? territory?.slug ?? null;
  if (slug !== null) return <OfAuthority key={slug} slug={slug} />;
  return (
    <div className="page">
      <div className="page-opening">
        <h1>{text('collect.title')}</h1>
        <p>{text('collect.choose')}</p>
      </div>
      <EntityPicker
        label={text('collect.authority')}
        example={text('write.place.example')}
        search={search}
        onChoose={(hit) => void setAuthority(hit.slug)}
      />
    </div>
  );
}

function OfAuthority({ slug }: { slug: string }) {
  const text = useText();
  const grid = useGrid(slug);
  const viewer = useWriter();
  if (grid.problem && !grid.asked) return <Problem away={grid.problem === 'away'} onRetry={grid.retry} />;
  if (!grid.asked) return <Loading lines={8} />;
  if (!grid.authority) {
    return (
      <Notice page title={text('state.notFound.title')}>
        <p>{text('state.notFound')}</p>
      </Notice>
    );
  }
  return (
    <div className="page">
      <div className="page-opening">
        <h1>{text('collect.of', { name: typeset(grid.authority.name) })}</h1>
        <p>{text(viewer ? 'collect.lead' : 'collect.lead.visitor')}</p>
      </div>
      <Grid grid={grid} authority={grid.authority} viewer={viewer} />
    </div>
  );
}
