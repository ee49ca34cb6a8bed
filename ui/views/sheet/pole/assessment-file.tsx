import { FileDown, FileUp, X } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../../kit/button.tsx';
import { saveFile } from '../../../kit/export/export.ts';
import { useText } from '../../../text/use-text.ts';
import { answeredIn, fileOf, LARGEST_FILE, levelsOf, readFile } from './assessment.ts';
import type { useAssessment } from './use-assessment.ts';

/** Keeps the assessment as a file and opens one again; what is wrong with a file is said, and changes nothing. */
export function AssessmentFile({
  pole,
  letters,
  assessment,
  onSaid,
}: {
  pole: string;
  letters: readonly string[];
  assessment: ReturnType<typeof useAssessment>;
  onSaid: (sentence: string) => void;
}) {
  const text = useText();
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > 4 * LARGEST_FILE) return onSaid(text('pole.criteria.fault.large'));
    const read = readFile(await file.text(), pole, letters);
    if ('fault' in read) return onSaid(text(`pole.criteria.fault.${read.fault}`, read.values));
    assessment.replace(read);
    onSaid(text('pole.criteria.opened', { answered: answeredIn(read.levels) }));
  };
  return (
    <>
      <Button
        quiet
        onPress={() =>
          saveFile(`criteres-${pole}.json`, 'application/json', fileOf(assessment, pole, letters))
        }
      >
        <FileDown size={18} aria-hidden="true" />
        {text('pole.criteria.save')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => void open(files?.[0])}
      >
        <Button quiet>
          <FileUp size={18} aria-hidden="true" />
          {text('pole.criteria.open')}
        </Button>
      </FileTrigger>
      <Button
        quiet
        onPress={() => {
          assessment.replace({ levels: levelsOf('', letters), notes: {} });
          onSaid(text('pole.criteria.cleared'));
        }}
      >
        <X size={18} aria-hidden="true" />
        {text('pole.criteria.clear')}
      </Button>
    </>
  );
}
