import { createTransport } from 'nodemailer';
import type { Letter } from '../capabilities/accounts/account-desk.ts';

export interface MailSettings {
  /** Address of the server: `smtp://user:password@host:587`. */
  readonly server: string;
  readonly from: string;
}

const PATIENCE_MS = 10_000;

const SUBJECTS: Readonly<Record<Letter['purpose'], string>> = {
  INVITATION: 'Votre accès à Maillage',
  RESET: 'Choisir un nouveau mot de passe',
};

/** Sends links by mail. A letter that does not leave is told, never thrown: the link can still be copied. */
export function postBy(
  { server, from }: MailSettings,
  address: string,
): (letter: Letter) => Promise<boolean> {
  const transport = createTransport(server, {
    from,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  } as object);
  return async ({ to, purpose, path, expiresAt }) => {
    const until = new Intl.DateTimeFormat('fr-FR', {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    }).format(new Date(expiresAt));
    const link = new URL(path, address).href;
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject: SUBJECTS[purpose],
        text: `Bonjour,\n\n${WHY[purpose]}\n\n${link}\n\nCe lien sert une fois, jusqu’au ${until}. Si vous n’attendiez pas ce message, ne l’ouvrez pas.\n`,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return true;
    } catch {
      return false;
    }
  };
}

const WHY: Readonly<Record<Letter['purpose'], string>> = {
  INVITATION: 'Un accès à Maillage vous est ouvert. Choisissez votre mot de passe :',
  RESET: 'Un nouveau mot de passe vous est proposé pour Maillage. Choisissez-le :',
};
