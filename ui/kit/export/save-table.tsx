import { Download } from 'lucide-react';
import { useLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../button.tsx';
import type { Table } from './csv.ts';
import { saveAs } from './export.ts';
import { TABLE_EXPORTS } from './exports.ts';
import type { Provenance } from './provenance.ts';

/** A button for each form in which a table leaves; the table is only made when it is asked for. */
export function SaveTable({
  table,
  provenance,
  isDisabled = false,
}: {
  table: () => Table;
  provenance: () => Provenance;
  isDisabled?: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  return TABLE_EXPORTS.map((form) => (
    <Button
      key={form.code}
      quiet
      isDisabled={isDisabled}
      onPress={() => void saveAs(form, table(), provenance(), { text, language })}
    >
      <Download size={18} aria-hidden="true" /> {text(`export.form.${form.code}`)}
    </Button>
  ));
}
