import { join } from 'node:path';
import { z } from 'zod';
import type { AccountSettings } from '../accounts/account-settings.ts';
import type { GraphAddress } from '../graph/graph.ts';
import type { LegalNotice } from '../server/http-server.ts';
import { messages, StartProblem } from './messages.ts';

const project = join(import.meta.dirname, '..', '..');

export interface Configuration {
  readonly notice: LegalNotice;
  readonly port: number;
  readonly host: string;
  /** Folder of everything Maillage writes. */
  readonly home: string;
  /** A Neo4j that runs without us: a container, a cluster, a managed one. `null` when Maillage brings its own server. */
  readonly given: GraphAddress | null;
  /** Longest life of a statement in the managed server. */
  readonly transactionTimeout: string;
  /** Connections that one address may hold at once. Behind a proxy all visitors have its address. */
  readonly connectionsByAddress: number;
  /** Where the pages are reached from outside; `null` when nobody says: on this machine. */
  readonly address: string | null;
  /** What signs the cookies; `null` when it is left to the data folder. */
  readonly secret: string | null;
  readonly mail: AccountSettings['mail'];
  readonly provider: AccountSettings['provider'];
  /** Folder of resolved jars shared by several data folders; for the tests. `null`: the data folder's own. */
  readonly serverJars: string | null;
  /** Opens the query page of the API, for who works on Maillage. */
  readonly development: boolean;
}

/** Digits and nothing else: an empty value is not zero. */
function wholeNumber(least: number, most: number, expected: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

const environmentOf = z.object({
  PORT: wholeNumber(0, 65_535, messages.expectedPort).default(4000),
  HOST: z.string().min(1, messages.expectedText).default('127.0.0.1'),
  MAILLAGE_HOME: z.string().min(1, messages.expectedText).default(join(project, '.maillage')),
  MAILLAGE_TRANSACTION_TIMEOUT: z
    .string()
    .regex(/^\d+(ms|s|m|h)$/, messages.expectedDuration)
    .default('30s'),
  MAILLAGE_CONNECTIONS_BY_ADDRESS: wholeNumber(1, 100_000, messages.expectedCount).default(512),
  MAILLAGE_PUBLISHER: z.string().min(1, messages.expectedText).optional(),
  MAILLAGE_CONTACT: z.string().min(1, messages.expectedText).optional(),
  MAILLAGE_HOSTED_BY: z.string().min(1, messages.expectedText).optional(),
  MAILLAGE_ADDRESS: z
    .url({ protocol: /^https?$/, error: messages.expectedAddress })
    .refine((address) => new URL(address).pathname === '/', messages.expectedAddress)
    .optional(),
  MAILLAGE_SECRET: z.string().min(32, messages.expectedSecret).optional(),
  MAILLAGE_SMTP: z.url({ protocol: /^smtps?$/, error: messages.expectedMailServer }).optional(),
  MAILLAGE_MAIL_FROM: z.string().min(1, messages.expectedText).optional(),
  MAILLAGE_OIDC_ISSUER: z.url({ protocol: /^https?$/, error: messages.expectedAddress }).optional(),
  MAILLAGE_OIDC_CLIENT_ID: z.string().min(1, messages.expectedText).optional(),
  MAILLAGE_OIDC_CLIENT_SECRET: z.string().min(1, messages.expectedText).optional(),
  MAILLAGE_OIDC_NAME: z.string().min(1, messages.expectedText).default('ProConnect'),
  MAILLAGE_OIDC_SCOPES: z.string().min(1, messages.expectedText).default('openid email'),
  MAILLAGE_SERVER_JARS: z.string().min(1, messages.expectedText).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, messages.expectedUri)
    .optional(),
  NEO4J_USER: z.string().min(1, messages.expectedText).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1, messages.expectedText).optional(),
  NEO4J_DATABASE: z.string().min(1, messages.expectedText).default('neo4j'),
});

/** Configuration of this start, from the environment and the command line. Throws `StartProblem` on the first value that does not fit. */
export function readConfiguration(
  environment: NodeJS.ProcessEnv,
  options: readonly string[] = [],
): Configuration {
  const read = environmentOf.safeParse(environment);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0] ?? '');
    throw new StartProblem(messages.badValue(name, environment[name] ?? '', issue?.message ?? ''));
  }
  const values = read.data;
  return {
    port: values.PORT,
    host: values.HOST,
    home: values.MAILLAGE_HOME,
    given: values.NEO4J_URI === undefined ? null : givenServer(values.NEO4J_URI, values),
    transactionTimeout: values.MAILLAGE_TRANSACTION_TIMEOUT,
    connectionsByAddress: values.MAILLAGE_CONNECTIONS_BY_ADDRESS,
    notice: {
      publisher: values.MAILLAGE_PUBLISHER ?? null,
      contact: values.MAILLAGE_CONTACT ?? null,
      host: values.MAILLAGE_HOSTED_BY ?? null,
    },
    address: values.MAILLAGE_ADDRESS ?? null,
    secret: values.MAILLAGE_SECRET ?? null,
    mail: mailOf(values),
    provider: providerOf(values),
    serverJars: values.MAILLAGE_SERVER_JARS ?? null,
    development: options.includes('--development'),
  };
}

function givenServer(uri: string, values: z.output<typeof environmentOf>): GraphAddress {
  if (values.NEO4J_PASSWORD === undefined) {
    throw new StartProblem(messages.missingValue('NEO4J_PASSWORD', messages.neededWithUri));
  }
  return { uri, user: values.NEO4J_USER, password: values.NEO4J_PASSWORD, database: values.NEO4J_DATABASE };
}

type Values = z.output<typeof environmentOf>;

function mailOf(values: Values): AccountSettings['mail'] {
  if (values.MAILLAGE_SMTP === undefined) return null;
  const from = needed(values, 'MAILLAGE_MAIL_FROM', messages.neededWithMail);
  needed(values, 'MAILLAGE_ADDRESS', messages.neededWithMail);
  return { server: values.MAILLAGE_SMTP, from };
}

function providerOf(values: Values): AccountSettings['provider'] {
  if (values.MAILLAGE_OIDC_ISSUER === undefined) return null;
  needed(values, 'MAILLAGE_ADDRESS', messages.neededWithIssuer);
  return {
    name: values.MAILLAGE_OIDC_NAME,
    issuer: values.MAILLAGE_OIDC_ISSUER,
    clientId: needed(values, 'MAILLAGE_OIDC_CLIENT_ID', messages.neededWithIssuer),
    clientSecret: needed(values, 'MAILLAGE_OIDC_CLIENT_SECRET', messages.neededWithIssuer),
    scopes: values.MAILLAGE_OIDC_SCOPES.split(/\s+/),
  };
}

function needed(values: Values, name: keyof Values, because: string): string {
  const value = values[name];
  if (value === undefined) throw new StartProblem(messages.missingValue(name, because));
  return String(value);
}
