import { ClipboardCheck, ClipboardPlus } from 'lucide-react';
import { Link } from 'react-router';
import { type PutAside, putAside, takeBack, useToExamine } from '../../data/to-examine.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import styles from './examine-toggle.module.css';

/** Puts a pair aside « à examiner ensemble », or takes it back; says it when evidence has come since. */
export function ExamineToggle({ item }: { item: PutAside }) {
  const text = useText();
  const id = [item.view, item.of, item.units ?? '', ...item.pair].join('|');
  const aside = useToExamine().find((one) => one.id === id);
  if (!aside) {
    return (
      <Button quiet onPress={() => putAside({ ...item, id, since: today(), note: '' })}>
        <ClipboardPlus size={18} aria-hidden="true" />
        {text('toExamine.put')}
      </Button>
    );
  }
  return (
    <div className={styles['aside']} role="status">
      <p>
        {item.observed > aside.observed
          ? text('toExamine.closed', { count: item.observed - aside.observed })
          : text('toExamine.isAside')}{' '}
        <Link to="/a-examiner">{text('toExamine.open')}</Link>
      </p>
      <Button quiet onPress={() => takeBack(id)}>
        <ClipboardCheck size={18} aria-hidden="true" />
        {text('toExamine.takeBack')}
      </Button>
    </div>
  );
}
