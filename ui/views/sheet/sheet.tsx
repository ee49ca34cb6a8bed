import { Link, Navigate, useLocation, useParams } from 'react-router';
import { SheetDocument } from '../../data/sheet-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { sheetOf } from '../../kit/kinds.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useText } from '../../text/use-text.ts';
import { SheetPage } from './sheet-page.tsx';

/** Sheet of an entity, whatever its kind: what it is, its links, what is said of it, when, on whose word, and what nobody says. */
export default function Sheet() {
  const { slug = '' } = useParams();
  // An answer stays while the next is asked for: that of another sheet would pass for where a former code leads.
  return <SheetAt key={slug} slug={slug} />;
}

function SheetAt({ slug }: { slug: string }) {
  const text = useText();
  const { search, hash } = useLocation();
  const { data, problem, retry } = useAnswer(SheetDocument, { slug });
  const entity = data?.entity.__typename === 'EntityFound' ? data.entity.entity : null;
  usePageTitle(entity?.name);
  if (problem && !data) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading lines={8} />;
  if (!entity) {
    return (
      <Notice page title={text('state.notFound.title')}>
        <p>{text('state.notFound')}</p>
        <Link to="/">{text('state.notFound.home')}</Link>
      </Notice>
    );
  }
  // A former code leads to the collectivity of today, under its own address.
  if (entity.slug !== slug) return <Navigate replace to={`${sheetOf(entity)}${search}${hash}`} />;
  return <SheetPage entity={entity} />;
}
