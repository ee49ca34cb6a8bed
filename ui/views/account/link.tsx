import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useParams } from 'react-router';
import { AccountLinkDocument, UseAccountLinkDocument } from '../../data/account-documents.ts';
import { signIn } from '../../data/sign-in.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../kit/button.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';
import { Field } from './field.tsx';

/** The page of a link one was given: who is meant, their function, and the password they choose. */
export default function AccountLinkPage() {
  const text = useText();
  const { token = '' } = useParams();
  const { data, waiting, problem, retry } = useAnswer(AccountLinkDocument, { token });
  usePageTitle(text('account.signIn'));
  if (problem) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data || waiting) return <Loading />;
  const link = data.accountLink;
  if (link.__typename !== 'AccountLink') {
    return (
      <Notice page title={text('account.link.gone')}>
        <p>{text('account.link.gone.lead')}</p>
      </Notice>
    );
  }
  return (
    <div className={`${styles['page']} ${styles['narrow']}`}>
      <h1>{text(`account.link.${link.purpose}`)}</h1>
      <p className={styles['lead']}>
        {text(`account.link.${link.purpose}.lead`, { email: link.email ?? '' })}
      </p>
      <LinkForm
        token={token}
        email={link.email}
        title={link.title ?? ''}
        withTitle={link.purpose !== 'RESET'}
      />
    </div>
  );
}

function LinkForm({
  token,
  email,
  title,
  withTitle,
}: {
  token: string;
  email: string | null;
  title: string;
  withTitle: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  const openLink = useCommand(UseAccountLinkDocument);
  const [given, setGiven] = useState({ email: email ?? '', title, password: '' });
  const [fault, setFault] = useState<{ field: string; message: string } | null>(null);
  const [waiting, setWaiting] = useState(false);
  const faultOf = (field: string) => (fault?.field === field ? fault.message : '');
  const change = (field: keyof typeof given) => (value: string) => setGiven({ ...given, [field]: value });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setWaiting(true);
    setFault(null);
    const answer = await openLink({ input: { token, ...given } });
    setWaiting(false);
    if (answer?.__typename === 'AccountReady') {
      const signed = await signIn({ email: answer.email, password: given.password }, language);
      location.assign(signed?.done && !signed.secondFactor ? '/compte' : '/connexion');
    } else if (answer?.__typename === 'InvalidInput') setFault(answer);
    else setFault({ field: '', message: answer?.message ?? text('account.failed') });
  }

  return (
    <Form className={styles['form'] ?? ''} validationBehavior="aria" onSubmit={(event) => void submit(event)}>
      {email === null ? (
        <Field
          label={text('account.email')}
          type="email"
          autoComplete="username"
          value={given.email}
          onChange={change('email')}
          fault={faultOf('email')}
        />
      ) : (
        <input type="hidden" name="username" autoComplete="username" value={email} />
      )}
      {withTitle && (
        <Field
          label={text('account.title')}
          help={text('account.title.lead')}
          autoComplete="organization-title"
          maxLength={120}
          value={given.title}
          onChange={change('title')}
          fault={faultOf('title')}
        />
      )}
      <Field
        label={text('account.password')}
        help={text('account.password.rule')}
        type="password"
        autoComplete="new-password"
        value={given.password}
        onChange={change('password')}
        fault={faultOf('password')}
      />
      <p role="alert" className="fault">
        {faultOf('')}
      </p>
      <Button type="submit" isPending={waiting}>
        {text(waiting ? 'account.wait' : 'account.link.open')}
      </Button>
    </Form>
  );
}
