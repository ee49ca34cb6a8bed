import { test } from 'vitest';
import { page } from 'vitest/browser';
import { TABLE_EXPORTS } from '../../ui/kit/export/exports.ts';
import { provenanceNow } from '../../ui/kit/export/provenance.ts';
import { SaveMenu } from '../../ui/kit/export/save-menu.tsx';
import { sourcesOf } from '../../ui/kit/export/sources.ts';
import { fr } from '../../ui/text/fr.ts';
import { shown, untilSaid } from './part.tsx';

test('a file saved without the sources it could not ask for is told so on the screen', async () => {
  const told = { title: 'Paires', name: 'paires', parameters: [], fictional: false };
  await shown(
    <SaveMenu
      forms={TABLE_EXPORTS}
      content={() => ({ columns: ['nom'], rows: [['Lens']] })}
      provenance={() => provenanceNow({ ...told, ...sourcesOf(null) })}
    />,
  );
  await page.getByRole('button', { name: fr['export.form.csv'] }).click();
  await untilSaid(page.getByRole('status'), fr['export.savedWithoutSources']);
});
