import type { Served } from './serve-world.ts';

/** A Maillage at an address, and how it is asked. */
type Asked = Pick<Served, 'address' | 'ask'>;

const CSRF = { 'x-graphql-yoga-csrf': '1' };

/** What a browser holds of a served Maillage: its cookies, and what it asks with them. */
export class Visit {
  readonly #served: Asked;
  readonly #cookies = new Map<string, string>();

  constructor(served: Asked) {
    this.#served = served;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set cookie(held: string) {
    this.#cookies.clear();
    for (const pair of held.split('; ').filter(Boolean)) {
      const [name = '', ...value] = pair.split('=');
      this.#cookies.set(name, value.join('='));
    }
  }

  /** Asks the door of accounts, as our pages do; its cookies are kept. */
  async auth(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    const answer = await fetch(`${this.#served.address}/api/auth${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...CSRF, ...headers },
      body: JSON.stringify(body),
    });
    this.keep(answer);
    return answer;
  }

  keep(answer: Response): void {
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '' || /max-age=0/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  /** What GraphQL answers, field by field. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const answer = await this.#served.ask(
      { query, variables },
      { headers: { cookie: this.cookie, ...CSRF } },
    );
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  signIn(email: string, password: string): Promise<Response> {
    return this.auth('/sign-in/email', { email, password });
  }
}

export const USE_LINK = `mutation ($input: UseAccountLinkInput!) {
  useAccountLink(input: $input) {
    __typename ... on AccountReady { email } ... on InvalidInput { field message } }
}`;

export const INVITE = `mutation ($input: InviteAccountInput!) {
  inviteAccount(input: $input) {
    __typename ... on MadeAccountLink { path expiresAt mailed } ... on InvalidInput { field message }
    ... on Forbidden { reason } ... on NotFound { ref } }
}`;
