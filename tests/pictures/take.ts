/**
 * Pictures of a Maillage that runs, on screens and on paper: `npm run pictures -- <folder> [--at http://127.0.0.1:4000]
 * [--only <part of a name>] [--against <folder>]`. It reads pages and writes nothing but its folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../e2e/chromium.ts';
import { differences } from './against.ts';
import { print } from './paper.ts';
import { SCREENS } from './screens.ts';
import { LOOKS, lookName, looksOf, openPage, settle } from './shots.ts';

const USAGE = `npm run pictures -- <folder> [--at <address>] [--only <part of a name>] [--against <folder>]
Screens: ${SCREENS.map(({ name }) => name).join(', ')}.
Looks: ${LOOKS.map(lookName).join(', ')}. « --only region.390 » takes both themes of one screen.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: 'http://127.0.0.1:4000' },
    only: { type: 'string', multiple: true, default: [] },
    against: { type: 'string' },
  },
});
const [folder] = positionals;
const isAsked = (name: string) =>
  values.only.length === 0 || values.only.some((part) => `.${name}`.includes(`.${part}`));
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Takes every picture asked for, and gives the names of those that could not be. */
async function takePictures(into: string): Promise<string[]> {
  mkdirSync(into, { recursive: true });
  const missed: string[] = [];
  const browser = await openBrowser();
  try {
    for (const look of LOOKS) {
      const asked = SCREENS.filter((screen) => looksOf(screen).includes(look)).flatMap((screen) => {
        const name = `${screen.name}.${screen.paper ?? lookName(look)}`;
        return isAsked(`${name}.png`) ? [{ screen, name }] : [];
      });
      if (asked.length === 0) continue;
      const page = await openPage(browser, values.at, look);
      for (const { screen, name } of asked) {
        try {
          const seen = await settle(page, screen);
          if (screen.paper) {
            const { pdf, pages } = await print(page, screen.paper);
            writeFileSync(join(into, `${name}.pdf`), pdf);
            for (const [place, sheet] of pages.entries())
              writeFileSync(join(into, `${name}.${place + 1}.png`), sheet);
          } else writeFileSync(join(into, `${name}.png`), seen);
          say(name);
        } catch (error) {
          const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
          say(`${name}: not taken, ${why}`);
          missed.push(name);
        }
      }
    }
  } finally {
    await browser.close();
  }
  return missed;
}

if (folder === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const missed = await takePictures(folder);
  const told = values.against === undefined ? [] : differences(folder, values.against, isAsked);
  for (const line of told) say(line);
  if (values.against !== undefined && told.length === 0) say(`the same as in ${values.against}`);
  if (missed.length + told.length > 0) process.exitCode = 1;
}
