import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';

const LONGEST_ADDRESS = 500;

/** Typed text as one form of Unicode, without what is not written: control characters, marks that turn the line round. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/gu, '')
    .trim();
}

/** An address of the web. `at` names the field; throws `InvalidInput` for anything else, or one that bears a login. */
export function readAddress(address: string, at: string): string {
  const url = URL.parse(address);
  const readable =
    address.length <= LONGEST_ADDRESS &&
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '';
  if (!readable) throw new InvalidInput(at, sentences.notWebAddress(LONGEST_ADDRESS));
  return url.href;
}
