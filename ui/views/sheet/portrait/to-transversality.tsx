import { Link } from 'react-router';
import { useText } from '../../../text/use-text.ts';

/** From the sheet of a collectivity to what its services could do together. */
export function ToTransversality({ slug }: { slug: string }) {
  const text = useText();
  return (
    <p>
      {text('transversality.from.sheet')}{' '}
      <Link to={`/transversalite?territoire=${encodeURIComponent(slug)}`}>
        {text('transversality.from.sheet.link')}
      </Link>
    </p>
  );
}
