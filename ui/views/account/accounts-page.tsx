import { useState } from 'react';
import {
  type AccountRole,
  AccountsDocument,
  GrantRoleDocument,
  InviteAccountDocument,
  MakeAccountLinkDocument,
  type ManagedAccount,
  ShutAccountDocument,
  WithdrawRoleDocument,
} from '../../data/account-documents.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../kit/button.tsx';
import { Loading, Notice, Problem } from '../../kit/states.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useText } from '../../text/use-text.ts';
import styles from './account.module.css';
import { type Answer, AskForm } from './ask-form.tsx';
import { type Made, MadeLink } from './made-link.tsx';
import { RoleChoice } from './role-choice.tsx';
import { type ChosenTerritory, TerritoryPicker } from './territory-picker.tsx';

/** Accounts, for administrators: who is invited, with which roles, and how they are shut out. */
export default function AccountsPage() {
  const text = useText();
  const [after, setAfter] = useState<string | null>(null);
  const { data, problem, retry } = useAnswer(AccountsDocument, { after });
  usePageTitle(text('account.accounts'));
  if (problem) return <Problem away={problem === 'away'} onRetry={retry} />;
  if (!data) return <Loading />;
  const { accounts } = data;
  if (accounts.__typename !== 'QueryAccountsConnection') {
    return (
      <Notice page title={text('account.accounts')}>
        <p>{text('account.accounts.refused')}</p>
      </Notice>
    );
  }
  const { endCursor, hasNextPage } = accounts.pageInfo;
  return (
    <div className={styles['page']}>
      <h1>{text('account.accounts')}</h1>
      <p className={styles['lead']}>{text('account.accounts.lead')}</p>
      <Invitation onInvited={retry} />
      <section className={styles['section']} aria-labelledby="liste">
        <h2 id="liste">{text('account.list', { count: accounts.totalCount })}</h2>
        <ul className={styles['lines']}>
          {accounts.edges.map(({ node }) => (
            <AccountLine key={node.number} account={node} onChanged={retry} />
          ))}
        </ul>
        {hasNextPage && (
          <Button quiet onPress={() => setAfter(endCursor ?? null)}>
            {text('account.list.more')}
          </Button>
        )}
      </section>
    </div>
  );
}

function Invitation({ onInvited }: { onInvited: () => void }) {
  const text = useText();
  const invite = useCommand(InviteAccountDocument);
  const [role, setRole] = useState<AccountRole | null>('CURATOR');
  const [administrator, setAdministrator] = useState(false);
  const [territory, setTerritory] = useState<ChosenTerritory | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <section className={styles['section']} aria-labelledby="inviter">
      <h2 id="inviter">{text('account.invite')}</h2>
      <AskForm
        fields={[
          { name: 'email', label: text('account.email'), type: 'email', autoComplete: 'off' },
          {
            name: 'title',
            label: text('account.invite.title'),
            help: text('account.title.lead'),
            autoComplete: 'off',
          },
        ]}
        command={text('account.invite.send')}
        ask={async ({ email = '', title = '' }) => {
          const answer = await invite({
            input: {
              email,
              title,
              role,
              territory: role && territory && { slug: territory.slug },
              administrator,
            },
          });
          if (answer?.__typename === 'MadeAccountLink') setMade(answer);
          return answer?.__typename === 'MadeAccountLink' ? {} : answer;
        }}
        onDone={onInvited}
      >
        <RoleChoice value={role} onChange={setRole} />
        {role && <TerritoryPicker onChoose={setTerritory} />}
        <label className={styles['commands']}>
          <input
            type="checkbox"
            checked={administrator}
            onChange={(event) => setAdministrator(event.currentTarget.checked)}
          />
          {text('account.invite.administrator')}
        </label>
      </AskForm>
      {made && <MadeLink made={made} />}
    </section>
  );
}

function AccountLine({ account, onChanged }: { account: ManagedAccount; onChanged: () => void }) {
  const text = useText();
  const { number, email } = account;
  const makeLink = useCommand(MakeAccountLinkDocument);
  const shut = useCommand(ShutAccountDocument);
  const withdraw = useCommand(WithdrawRoleDocument);
  const [made, setMade] = useState<Made | null>(null);
  const [giving, setGiving] = useState(false);
  const [fault, setFault] = useState('');
  const states = [
    account.administrator && text('account.list.administrator'),
    account.waiting && text('account.list.waiting'),
    account.disabled && text('account.list.disabled'),
    account.secondFactor && text('account.list.second'),
  ].filter(Boolean);

  const told = (answer: Answer) => {
    setFault(answer ? (answer.message ?? '') : text('account.failed'));
    onChanged();
  };

  return (
    <li className={styles['account']}>
      <div>
        <strong>{account.title}</strong> · {email} · {text('account.number', { number })}
        {states.length > 0 && <span className={styles['quiet']}> ({states.join(', ')})</span>}
      </div>
      {account.grants.length > 0 && (
        <ul className={styles['lines']}>
          {account.grants.map(({ role, territory }) => {
            const words = {
              role: text(`account.role.${role}`),
              territory: territory?.name ?? text('account.role.gone'),
            };
            return (
              <li key={`${role} ${territory?.slug}`} className={styles['line']}>
                {text('account.role.on', words)}
                {territory && (
                  <Button
                    quiet
                    aria-label={text('account.list.withdrawOf', words)}
                    onPress={() => void withdraw({ input: { number, territory: territory.slug } }).then(told)}
                  >
                    {text('account.list.withdraw')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {giving && (
        <Giving
          number={number}
          onGiven={() => {
            setGiving(false);
            onChanged();
          }}
        />
      )}
      {made && <MadeLink made={made} />}
      <p role="alert" className="fault">
        {fault}
      </p>
      <div className={styles['commands']}>
        <Button quiet aria-label={text('account.list.giveTo', { email })} onPress={() => setGiving(!giving)}>
          {text('account.list.give')}
        </Button>
        <Button
          quiet
          aria-label={text('account.list.linkOf', { email })}
          onPress={() =>
            void makeLink({ input: { number } }).then((answer) => {
              if (answer?.__typename === 'MadeAccountLink') setMade(answer);
              else told(answer);
            })
          }
        >
          {text('account.list.link')}
        </Button>
        <Button
          quiet
          aria-label={text(account.disabled ? 'account.list.openOf' : 'account.list.shutOf', { email })}
          onPress={() => void shut({ input: { number, shut: !account.disabled } }).then(told)}
        >
          {text(account.disabled ? 'account.list.open' : 'account.list.shut')}
        </Button>
      </div>
    </li>
  );
}

function Giving({ number, onGiven }: { number: number; onGiven: () => void }) {
  const text = useText();
  const grant = useCommand(GrantRoleDocument);
  const [role, setRole] = useState<AccountRole | null>('CURATOR');
  const [territory, setTerritory] = useState<ChosenTerritory | null>(null);
  return (
    <AskForm
      fields={[]}
      command={text('account.list.give')}
      ask={async () => {
        if (!role || !territory) return { message: text('account.needed') };
        const input = { number, role, territory: { slug: territory.slug } };
        return await grant({ input });
      }}
      onDone={onGiven}
    >
      <RoleChoice value={role} onChange={setRole} />
      <TerritoryPicker onChoose={setTerritory} />
    </AskForm>
  );
}
