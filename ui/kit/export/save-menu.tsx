import { Download } from 'lucide-react';
import { useState } from 'react';
import type { TextKey } from '../../text/fr.ts';
import { useLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../button.tsx';
import { ChoiceMenu } from '../choice-menu.tsx';
import { type Export, saveAs } from './export.ts';
import type { ExportCode } from './exports.ts';
import type { Provenance } from './provenance.ts';

type Told = Promise<Provenance> | Provenance;

/** What became of the file, in words. */
const TOLD = {
  whole: 'export.saved',
  withoutSources: 'export.savedWithoutSources',
  failed: 'export.notSaved',
} as const satisfies Record<string, TextKey>;

/**
 * What saves something in a form: a button where there is one form, else a menu that says what each is for. The content is
 * only made, and its sources only asked for, when a file is.
 */
export function SaveMenu<Content>({
  forms,
  content,
  provenance,
  isDisabled = false,
}: {
  forms: readonly (Export<Content> & { readonly code: ExportCode })[];
  /** `null` when there is nothing to save yet. */
  content: () => Content | null;
  provenance: () => Told;
  isDisabled?: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  const [told, setTold] = useState<keyof typeof TOLD | null>(null);
  const [only] = forms;
  const save = async (form: Export<Content>) => {
    const what = content();
    if (what === null) return;
    setTold(null);
    const from = await provenance();
    const isSaved = await saveAs(form, what, from, { text, language });
    setTold(!isSaved ? 'failed' : from.sources === null ? 'withoutSources' : 'whole');
  };
  return (
    <>
      {forms.length === 1 && only ? (
        <Button quiet isDisabled={isDisabled} onPress={() => void save(only)}>
          <Download size={18} aria-hidden="true" /> {text(`export.form.${only.code}`)}
        </Button>
      ) : (
        <ChoiceMenu<ExportCode>
          label={text('export.save')}
          icon={<Download size={16} aria-hidden="true" />}
          value={null}
          brief
          choices={forms.map(({ code }) => ({
            code,
            name: text(`export.form.${code}`),
            purpose: text(`export.form.${code}.purpose`),
          }))}
          onChoose={(code) => {
            const form = forms.find((one) => one.code === code);
            if (form) void save(form);
          }}
        />
      )}
      <span role="status" className={told === null || told === 'whole' ? 'sr-only' : undefined}>
        {told && text(TOLD[told])}
      </span>
    </>
  );
}
