import { ClipboardCheck, ClipboardPlus } from 'lucide-react';
import { Link } from 'react-router';
import { dossierOf } from '../../data/addresses.ts';
import { type PutAside, pairId, putAside, takeBack, useToExamine } from '../../data/to-examine.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import styles from './examine-toggle.module.css';

/** Puts a pair aside « à examiner ensemble », or takes it back; says it when evidence has come since. */
export function ExamineToggle({ item }: { item: PutAside }) {
  const text = useText();
  const id = pairId(item);
  const aside = useToExamine().find((one) => one.id === id);
  if (!aside) {
    return (
      <div className={styles['doors']}>
        <Button quiet onPress={() => putAside({ ...item, id, since: today(), note: '' })}>
          <ClipboardPlus size={18} aria-hidden="true" />
          {text('toExamine.put')}
        </Button>
        <Link to={dossierOf(item.address)}>{text('gap.finding.dossier')}</Link>
      </div>
    );
  }
  return (
    <div className={styles['aside']} role="status">
      <p>
        {item.observed > aside.observed
          ? text('toExamine.closed', { count: item.observed - aside.observed })
          : text('toExamine.isAside')}{' '}
        <Link to="/a-examiner">{text('toExamine.open')}</Link> ·{' '}
        <Link to={dossierOf(item.address)}>{text('gap.finding.dossier')}</Link>
      </p>
      <Button quiet onPress={() => takeBack(id)}>
        <ClipboardCheck size={18} aria-hidden="true" />
        {text('toExamine.takeBack')}
      </Button>
    </div>
  );
}
