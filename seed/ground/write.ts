import { writeFileSync } from 'node:fs';
import { GROUND_FILES, groundFile } from './ground-files.ts';

for (const [name, made] of Object.entries(GROUND_FILES))
  writeFileSync(groundFile(name), `${JSON.stringify(made())}\n`);
