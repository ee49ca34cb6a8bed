import { type FormEvent, useEffect, useState } from 'react';
import { Form } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { giveCode, identityProvider, signIn, signInElsewhere, wayOn } from '../../data/sign-in.ts';
import { useNotice } from '../../data/use-notice.ts';
import { Button } from '../../kit/button.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';
import { Field } from './field.tsx';

/** Where one signs in: an address and a password, then a code when one is asked, or an identity provider. */
export default function SignIn() {
  const text = useText();
  const language = useLanguage();
  const [asked] = useSearchParams();
  const notice = useNotice();
  const [provider, setProvider] = useState<string | null>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [step, setStep] = useState<'password' | 'totp' | 'backup-code'>('password');
  const [tried, setTried] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [fault, setFault] = useState('');
  usePageTitle(text('account.signIn'));

  useEffect(() => {
    void identityProvider().then(setProvider);
  }, []);
  const contact = notice === null || notice === 'failed' ? null : notice.contact;
  const needed = (value: string) => (tried && value.trim() === '' ? text('account.needed') : '');

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (step === 'password' ? email.trim() === '' || password === '' : code.trim() === '') return;
    setWaiting(true);
    setFault('');
    const answer =
      step === 'password'
        ? await signIn({ email: email.trim(), password }, language)
        : await giveCode(code, step, language);
    setWaiting(false);
    if (answer === null) return setFault(text('account.failed'));
    if (!answer.done) {
      if (answer.code === 'AGAIN') setStep('password');
      return setFault(answer.message);
    }
    setTried(false);
    if (answer.secondFactor) return setStep('totp');
    // Everything that was read as a visitor is read again: the pages begin anew.
    location.assign(wayOn(asked.get('vers')));
  }

  return (
    <div className={`${styles['page']} ${styles['narrow']}`}>
      <h1>{text('account.signIn')}</h1>
      <p className={styles['lead']}>{text('account.signIn.lead')}</p>
      {asked.get('echec') === 'identite' && provider && (
        <p role="alert" className="fault">
          {text('account.provider.failed', { name: provider })}
        </p>
      )}
      <Form
        className={styles['form'] ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => void submit(event)}
      >
        {step === 'password' ? (
          <>
            <Field
              label={text('account.email')}
              type="email"
              autoComplete="username"
              value={email}
              onChange={setEmail}
              fault={needed(email)}
            />
            <Field
              label={text('account.password')}
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={setPassword}
              fault={needed(password)}
            />
          </>
        ) : (
          <Field
            key={step}
            label={text(step === 'totp' ? 'account.code' : 'account.backup')}
            help={step === 'totp' ? text('account.code.lead') : undefined}
            autoComplete="one-time-code"
            inputMode={step === 'totp' ? 'numeric' : 'text'}
            value={code}
            onChange={setCode}
            fault={needed(code)}
          />
        )}
        <p role="alert" className="fault">
          {fault}
        </p>
        <div className={styles['commands']}>
          <Button type="submit" isPending={waiting}>
            {text(waiting ? 'account.wait' : 'account.signIn')}
          </Button>
          {step !== 'password' && (
            <Button
              quiet
              onPress={() => {
                setCode('');
                setStep(step === 'totp' ? 'backup-code' : 'totp');
              }}
            >
              {text(step === 'totp' ? 'account.code.backup' : 'account.code.app')}
            </Button>
          )}
        </div>
      </Form>
      {provider && (
        <div>
          <Button
            quiet
            onPress={() =>
              void signInElsewhere(language).then((answer) => {
                if (answer?.done && answer.url) location.assign(answer.url);
                else setFault(text('account.failed'));
              })
            }
          >
            {text('account.provider', { name: provider })}
          </Button>
        </div>
      )}
      <section className={styles['section']} aria-labelledby="oubli">
        <h2 id="oubli">{text('account.forgotten')}</h2>
        <p>{text('account.forgotten.lead')}</p>
        {contact && <p>{text('account.forgotten.who', { contact })}</p>}
        <p className={styles['quiet']}>{text('account.noSignUp')}</p>
      </section>
    </div>
  );
}
