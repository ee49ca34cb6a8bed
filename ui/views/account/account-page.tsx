import { useState } from 'react';
import { Link } from 'react-router';
import {
  ChangeTitleDocument,
  CloseAccountDocument,
  EndSessionDocument,
  type OwnAccount,
  OwnAccountDocument,
} from '../../data/account-documents.ts';
import { changePassword, signOut } from '../../data/sign-in.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../kit/button.tsx';
import { saveFile } from '../../kit/export/export.ts';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';
import { AskForm } from './ask-form.tsx';
import { deviceWords, momentWords } from './moment.ts';
import { SecondFactor } from './second-factor.tsx';

/** One's own account: function, roles, password, code at sign-in, browsers, what is kept, and its end. */
export default function AccountPage() {
  const text = useText();
  const { data, problem, retry } = useAnswer(OwnAccountDocument, {});
  usePageTitle(text('account.mine'));
  if (problem) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading />;
  const own = data.ownAccount;
  if (own.__typename !== 'OwnAccount') {
    return (
      <Notice page title={text('account.mine')}>
        <p>{text('account.signInFirst')}</p>
        <p>
          <Link to="/connexion">{text('account.signIn')}</Link>
        </p>
      </Notice>
    );
  }
  return <Own own={own} onChanged={retry} />;
}

function Own({ own, onChanged }: { own: OwnAccount; onChanged: () => void }) {
  const text = useText();
  const language = useLanguage();
  const changeTitle = useCommand(ChangeTitleDocument);
  const closeAccount = useCommand(CloseAccountDocument);
  const hasPassword = own.signsInBy.includes('credential');

  return (
    <div className={styles['page']}>
      <h1>{text('account.mine')}</h1>
      <p>
        {own.email} · {text('account.number', { number: own.number })}
      </p>
      <div className={styles['commands']}>
        <Button onPress={() => void signOut(language)}>{text('account.signOut')}</Button>
        {(own.administrator || own.grants.some(({ role }) => role === 'CURATOR')) && (
          <Link to="/donnees">{text('data.awaiting')}</Link>
        )}
        {own.administrator && <Link to="/donnees/comptes">{text('account.accounts')}</Link>}
      </div>
      <section className={styles['section']} aria-labelledby="fonction">
        <h2 id="fonction">{text('account.title')}</h2>
        <AskForm
          fields={[
            {
              name: 'title',
              label: text('account.title'),
              help: text('account.title.lead'),
              autoComplete: 'organization-title',
              begins: own.title,
            },
          ]}
          command={text('account.save')}
          done={text('account.saved')}
          ask={async ({ title = '' }) => await changeTitle({ input: { title } })}
          onDone={onChanged}
        />
      </section>
      <section className={styles['section']} aria-labelledby="roles">
        <h2 id="roles">{text('account.roles')}</h2>
        {own.administrator && <p>{text('account.roles.administrator')}</p>}
        {own.grants.length === 0 && !own.administrator && <p>{text('account.roles.none')}</p>}
        <ul className={styles['lines']}>
          {own.grants.map(({ role, territory }) => (
            <li key={`${role} ${territory?.slug}`}>
              {text('account.role.on', {
                role: text(`account.role.${role}`),
                territory: territory?.name ?? text('account.role.gone'),
              })}
              <span className={styles['quiet']}> ({text(`account.role.${role}.what`)})</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles['section']} aria-labelledby="mot-de-passe">
        <h2 id="mot-de-passe">{text('account.changePassword')}</h2>
        {hasPassword ? (
          <AskForm
            fields={[
              {
                name: 'current',
                label: text('account.password.current'),
                type: 'password',
                autoComplete: 'current-password',
              },
              {
                name: 'password',
                label: text('account.password.new'),
                help: text('account.password.rule'),
                type: 'password',
                autoComplete: 'new-password',
              },
            ]}
            command={text('account.save')}
            done={text('account.password.changed')}
            ask={async ({ current = '', password = '' }) => {
              const given = { currentPassword: current, newPassword: password };
              const answer = await changePassword(given, language);
              if (answer === null || answer.done) return answer && {};
              return { ...answer, field: answer.code === 'PASSWORD' ? 'password' : 'current' };
            }}
            onDone={onChanged}
          />
        ) : (
          <p>{text('account.password.none')}</p>
        )}
      </section>
      {hasPassword && <SecondFactor on={own.secondFactor} onChanged={onChanged} />}
      <Sessions sessions={own.sessions} onChanged={onChanged} />
      <section className={styles['section']} aria-labelledby="donnees">
        <h2 id="donnees">{text('account.take')}</h2>
        <p>{text('account.take.lead')}</p>
        <div className={styles['commands']}>
          <Button
            quiet
            onPress={() =>
              saveFile('maillage-compte.json', 'application/json', JSON.stringify(kept(own), null, 2))
            }
          >
            {text('account.take.save')}
          </Button>
          <Link to="/aide/vie-privee">{text('account.take.privacy')}</Link>
        </div>
      </section>
      <section className={styles['section']} aria-labelledby="fermer">
        <h2 id="fermer">{text('account.close')}</h2>
        <p>{text('account.close.lead', { number: own.number })}</p>
        <AskForm
          fields={[
            { name: 'email', label: text('account.close.confirm'), type: 'email', autoComplete: 'off' },
          ]}
          command={text('account.close.do')}
          ask={async ({ email = '' }) => {
            const answer = await closeAccount({ input: { email } });
            return answer?.__typename === 'InvalidInput' && answer.field === 'account'
              ? { ...answer, field: '' }
              : answer;
          }}
          onDone={() => location.assign('/')}
        />
      </section>
    </div>
  );
}

/** What is kept, without the words that only the API needs. */
function kept({ __typename, ...own }: OwnAccount): object {
  return own;
}

function Sessions({ sessions, onChanged }: { sessions: OwnAccount['sessions']; onChanged: () => void }) {
  const text = useText();
  const language = useLanguage();
  const endSession = useCommand(EndSessionDocument);
  const [failed, setFailed] = useState(false);
  const end = async (session: string) => {
    const answer = await endSession({ input: { session } });
    setFailed(answer?.__typename !== 'OwnAccount');
    onChanged();
  };
  return (
    <section className={styles['section']} aria-labelledby="navigateurs">
      <h2 id="navigateurs">{text('account.sessions')}</h2>
      <ul className={styles['lines']}>
        {sessions.map(({ id, device, createdAt, current }) => {
          const named = deviceWords(device) ?? text('account.sessions.unknown');
          return (
            <li key={id} className={styles['line']}>
              <span>
                {text('account.sessions.since', { device: named, date: momentWords(createdAt) })}
                {current && <strong> ({text('account.sessions.current')})</strong>}
              </span>
              <Button
                quiet
                aria-label={text('account.sessions.endOf', { device: named })}
                onPress={() => void (current ? signOut(language) : end(id))}
              >
                {text('account.sessions.end')}
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="alert" className="fault">
        {failed && text('account.failed')}
      </p>
    </section>
  );
}
