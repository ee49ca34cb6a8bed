import { useState } from 'react';
import { giveCode, setSecondFactor } from '../../data/sign-in.ts';
import { QrCode } from '../../gaps/qr-code.tsx';
import { useLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';
import { AskForm } from './ask-form.tsx';

/** A code asked after the password: begun with a drawing that a telephone reads, ended with the password. */
export function SecondFactor({ on, onChanged }: { on: boolean; onChanged: () => void }) {
  const text = useText();
  const language = useLanguage();
  const [begun, setBegun] = useState<{ uri: string; backup: readonly string[] } | null>(null);
  const [backup, setBackup] = useState<readonly string[]>([]);
  const withPassword = {
    name: 'password',
    label: text('account.password'),
    type: 'password',
    autoComplete: 'current-password',
  } as const;
  const key = begun && (URL.parse(begun.uri)?.searchParams.get('secret') ?? '');

  return (
    <section className={styles['section']} aria-labelledby="code">
      <h2 id="code">{text('account.second')}</h2>
      <p>{text(on ? 'account.second.on' : 'account.second.off')}</p>
      {backup.length > 0 && (
        <div className={styles['made']}>
          <p>{text('account.second.backup')}</p>
          <ul>
            {backup.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {begun ? (
        <>
          <p>{text('account.second.scan')}</p>
          <div className={styles['code']}>
            <QrCode address={begun.uri} label={text('account.second.qr')} />
          </div>
          <p>{text('account.second.key', { key: key ?? '' })}</p>
          <AskForm
            fields={[
              {
                name: 'code',
                label: text('account.code'),
                autoComplete: 'one-time-code',
                inputMode: 'numeric',
              },
            ]}
            command={text('account.second.confirm')}
            ask={async ({ code = '' }) => {
              const answer = await giveCode(code, 'totp', language);
              if (answer === null || answer.done) return answer && {};
              return { ...answer, field: 'code' };
            }}
            onDone={() => {
              setBackup(begun.backup);
              setBegun(null);
              onChanged();
            }}
          />
        </>
      ) : (
        <AskForm
          key={String(on)}
          fields={[withPassword]}
          command={text(on ? 'account.second.end' : 'account.second.begin')}
          ask={async ({ password = '' }) => {
            const answer = await setSecondFactor(on ? 'disable' : 'enable', password, language);
            if (answer === null) return null;
            if (!answer.done) return { ...answer, field: 'password' };
            if (answer.totpURI) setBegun({ uri: answer.totpURI, backup: answer.backupCodes ?? [] });
            else {
              setBackup([]);
              onChanged();
            }
            return {};
          }}
        />
      )}
    </section>
  );
}
