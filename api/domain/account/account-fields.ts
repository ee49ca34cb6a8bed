import { InvalidInput } from '../refusals/refusals.ts';
import { sentences } from '../refusals/sentences.ts';

/** Long rather than odd: no rule about signs, which only makes passwords forgotten (ANSSI, CNIL 2022). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
const LONGEST_TITLE = 120;

/** An address to sign in with, in the one form it is kept in. Throws `InvalidInput` for what is no address. */
export function readEmail(given: string): string {
  const email = given.trim().toLowerCase();
  if (email.length > 254 || !/^[^\s@<>"',;:\\()[\]]+@[^\s@<>"',;:\\()[\]]+\.[a-z0-9-]{2,}$/.test(email)) {
    throw new InvalidInput('email', sentences.notEmail);
  }
  return email;
}

/** The function under which somebody writes: one line, of no person's name that we could tell. Throws `InvalidInput`. */
export function readTitle(given: string): string {
  const title = given
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  if (title.length < 3 || [...title].length > LONGEST_TITLE) {
    throw new InvalidInput('title', sentences.titleLength(LONGEST_TITLE));
  }
  return title;
}

/** Throws `InvalidInput` for a password that is too short, too long, or says the address. */
export function checkPassword(password: string, email: string): void {
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    throw new InvalidInput('password', sentences.passwordLength(SHORTEST_PASSWORD, LONGEST_PASSWORD));
  }
  const [name = ''] = email.split('@');
  const folded = password.toLowerCase();
  if (
    new Set(folded).size < 5 ||
    folded === email ||
    (name.length > 5 && folded.replaceAll(name, '').length < 6)
  ) {
    throw new InvalidInput('password', sentences.passwordGuessed);
  }
}
