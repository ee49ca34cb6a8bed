import { Flag } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { Button } from '../../kit/button.tsx';
import { ChoiceDialog } from '../../kit/choice-dialog.tsx';
import { useText } from '../../text/use-text.ts';
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
  const words = text(claim === undefined ? 'report.open' : 'report.link');
  return (
    <DialogTrigger>
      <Button quiet {...(claim ? { 'aria-label': text('report.linkOn', { claim }) } : {})}>
        <Flag size={16} aria-hidden="true" />
        {words}
      </Button>
      <ChoiceDialog title={words} narrow>
        {(close) => <ReportForm slug={slug} subjects={subjects} onClose={close} />}
      </ChoiceDialog>
    </DialogTrigger>
  );
}
