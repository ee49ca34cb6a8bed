import { Flag } from 'lucide-react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../../kit/button.tsx';
import { useText } from '../../../text/use-text.ts';
import styles from './report.module.css';
import { ReportForm } from './report-form.tsx';
import type { ReportSubject } from './report-subjects.ts';

/** A button that opens the form of a report. `claim` names what it stands beside, when it is not the whole sheet. */
export function ReportDialog({
  slug,
  subjects,
  claim,
}: {
  slug: string;
  subjects: readonly ReportSubject[];
  claim?: string;
}) {
  const text = useText();
  return (
    <DialogTrigger>
      <Button quiet {...(claim ? { 'aria-label': text('report.openOn', { claim }) } : {})}>
        <Flag size={16} aria-hidden="true" />
        {text('report.open')}
      </Button>
      <ModalOverlay isDismissable className={styles['overlay'] ?? ''}>
        <Modal className={styles['modal'] ?? ''}>
          <Dialog className={styles['dialog'] ?? ''}>
            {({ close }) => (
              <>
                <Heading slot="title">{text('report.title')}</Heading>
                <ReportForm slug={slug} subjects={subjects} onClose={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
