import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());

/** Every variable Fondouk reads. The README's table is checked against this list by a test. */
export const variables = z.object({
  /** Port of the web server. */
  PORT: z.preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(65535).default(3000)),
  /** Address it listens on. Anything but loopback turns the one-click demo sign-in off. */
  HOST: z.preprocess(blankIsAbsent, z.string().default('localhost')),
  /** Public address of the platform, used in links and for passkeys; default: http://localhost:PORT. */
  FONDOUK_URL: optional(z.url()),
  /** Folder of everything the platform keeps: database, files, outbox, keys. */
  FONDOUK_DATA: z.preprocess(blankIsAbsent, z.string().default('./data')),
  /** PostgreSQL 15 or later to use instead of the embedded server. */
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  /** Unprivileged account under which the embedded server runs when Fondouk is started as root. */
  FONDOUK_POSTGRES_USER: optional(z.string()),
  /** SMTP server for mail (smtp://user:password@host:port); without it mails are written to the outbox folder. */
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  /** Sender of mails. */
  MAIL_FROM: z.preprocess(blankIsAbsent, z.string().default('Fondouk <fondouk@localhost>')),
  /** Secret that signs sessions, at least 32 characters; default: made once and kept in the data folder. */
  FONDOUK_SECRET: optional(z.string().min(32)),
  /** `production` never loads demo data or accounts. */
  NODE_ENV: z.preprocess(blankIsAbsent, z.enum(['production', 'development', 'test']).default('development')),
  /** Load the demo network into an empty database (default: yes, except in production). */
  FONDOUK_DEMO: optional(flag),
  /** Seed of the demo network. */
  FONDOUK_DEMO_SEED: z.preprocess(blankIsAbsent, z.coerce.number().int().default(20221104)),
  /** Verbosity of the log on standard error. */
  LOG_LEVEL: z.preprocess(blankIsAbsent, z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn')),
  /** Number of reverse proxies in front whose X-Forwarded-For is trusted. */
  TRUSTED_PROXIES: z.preprocess(blankIsAbsent, z.coerce.number().int().min(0).default(0)),
});

export interface Config {
  port: number;
  host: string;
  url: string;
  dataFolder: string;
  databaseUrl: string | undefined;
  postgresAccount: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  secret: string | undefined;
  production: boolean;
  demo: boolean;
  demoSeed: number;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  trustedProxies: number;
}

export class ConfigError extends Error {}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '::1']);

/** True where only this machine can reach the server. */
export function isLoopback(host: string): boolean {
  return loopbackHosts.has(host);
}

/**
 * Reads and validates the environment.
 * @throws ConfigError naming each variable that is wrong and why, one a line.
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  options: { production?: boolean } = {},
): Config {
  const read = variables.safeParse(environment);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const values = read.data;
  const production = options.production === true || values.NODE_ENV === 'production';
  return {
    port: values.PORT,
    host: values.HOST,
    url: (values.FONDOUK_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    dataFolder: values.FONDOUK_DATA,
    databaseUrl: values.DATABASE_URL,
    postgresAccount: values.FONDOUK_POSTGRES_USER,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    secret: values.FONDOUK_SECRET,
    production,
    demo: !production && (values.FONDOUK_DEMO ?? true),
    demoSeed: values.FONDOUK_DEMO_SEED,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
  };
}
