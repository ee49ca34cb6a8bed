import { Link } from 'react-router';
import { Notice } from '../kit/states.tsx';
import { usePageTitle } from '../kit/use-page-title.ts';
import { useText } from '../text/use-text.ts';

export function NotFoundPage() {
  const text = useText();
  usePageTitle(text('state.notFound.title'));
  return (
    <Notice page title={text('state.notFound.title')}>
      <p>{text('state.notFound')}</p>
      <Link to="/">{text('state.notFound.home')}</Link>
    </Notice>
  );
}
