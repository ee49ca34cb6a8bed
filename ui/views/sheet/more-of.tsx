import { useText } from '../../text/use-text.ts';

/** How many a list leaves out; nothing when all are there. */
export function MoreOf({ total, shown }: { total: number; shown: number }) {
  const text = useText();
  return total > shown && <p>{text('sheet.list.more', { count: total - shown })}</p>;
}
