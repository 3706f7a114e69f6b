import { AsyncLocalStorage } from 'node:async_hooks';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Transaction } from 'kysely';
import type { Config } from '../config.ts';
import type { Db } from '../database/connection.ts';
import { joinTransactions } from '../database/joined.ts';
import type { Tables } from '../database/tables.ts';
import type { Logger } from '../log.ts';
import { openSessionEndpoint } from './open-session.ts';
import { passwordLength } from './password.ts';
import { newRecoveryCodes } from './recovery-codes.ts';

const day = 24 * 3600;

/** A session ends after a week in which it was not used, and after thirty days in any case. */
export const sessionLimits = { idleSeconds: 7 * day, longestSeconds: 30 * day };
/** Adding a passkey asks for a sign-in this recent, so that a stolen session cannot make itself permanent. */
const freshSeconds = 3600;
export const resetMinutes = 30;
export const challengeMinutes = 10;

export interface AuthSetting {
  readonly config: Pick<Config, 'url'>;
  readonly db: Db;
  readonly ids: { next(): string };
  readonly log: Logger;
  /** Signs cookies, encrypts second factors: at least 32 characters. */
  readonly secret: string;
}

/** Collects what the library tells by calling back: the token it made, the account whose password it set. */
type Ear = (said: string) => void;

function unlessVerified(verified: boolean | undefined): void {
  // A passkey opens an account by itself, second factor included: the device must have asked its owner (PIN, finger).
  if (verified !== true) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
}

/**
 * better-auth on our tables. Its HTTP handler is not mounted: pages and forms are our doors, which call its server
 * interface (`auth.library.api`), so that the policy, the languages and the journal are the platform's own.
 *
 * What it writes to last, it writes inside a command (`within`), in one transaction with the journal entry. Without
 * one it writes only what soon vanishes: the challenge of a passkey (five minutes) and expired rows that it clears.
 */
function createLibrary(setting: AuthSetting, db: unknown, ears: AsyncLocalStorage<Ear>) {
  return betterAuth({
    appName: 'Fondouk',
    baseURL: setting.config.url,
    secret: setting.secret,
    database: { db: db as never, type: 'postgres', transaction: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // Arguments may hold addresses and tokens; the sentence is enough.
      log: (level, message) => setting.log[level === 'error' ? 'error' : 'debug']({ from: 'better-auth' }, message),
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.shortest,
      maxPasswordLength: passwordLength.longest,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: resetMinutes * 60,
      sendResetPassword: async ({ token }) => ears.getStore()?.(token),
      onPasswordReset: async ({ user }) => ears.getStore()?.(user.id),
    },
    session: {
      modelName: 'account_session',
      fields: {
        userId: 'user_id',
        userAgent: 'user_agent',
        ipAddress: 'ip_address',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        expiresAt: 'expires_at',
      },
      expiresIn: sessionLimits.longestSeconds,
      disableSessionRefresh: true,
      freshAge: freshSeconds,
    },
    user: {
      modelName: 'account_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        locale: { type: 'string', required: false, input: false },
        personId: { type: 'string', required: false, input: false, fieldName: 'person_id' },
        demo: { type: 'boolean', required: false, input: false },
      },
    },
    account: {
      modelName: 'account_credential',
      fields: {
        userId: 'user_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'account_verification',
      fields: { createdAt: 'created_at', updatedAt: 'updated_at', expiresAt: 'expires_at' },
      storeIdentifier: 'hashed',
    },
    databaseHooks: {
      session: {
        create: {
          // The library's own term is the longest one; a session begins with the idle term and is extended by use.
          before: async (session) => ({
            data: { ...session, expiresAt: new Date(Date.now() + sessionLimits.idleSeconds * 1000) },
          }),
        },
      },
    },
    advanced: {
      cookiePrefix: 'fondouk',
      // The address of a visitor is not needed in the list of sessions, so it is not kept.
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => setting.ids.next(), validateSchema: false },
    },
    plugins: [
      twoFactor({
        issuer: 'Fondouk',
        twoFactorCookieMaxAge: challengeMinutes * 60,
        // Failures are counted in account_attempt, with those of passwords: a refused command stores nothing else.
        accountLockout: { enabled: false },
        backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
        schema: {
          user: { fields: { twoFactorEnabled: 'second_factor' } },
          twoFactor: {
            modelName: 'account_second_factor',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      passkey({
        rpName: 'Fondouk',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => unlessVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) => unlessVerified(verification.authenticationInfo.userVerified),
        },
        schema: {
          passkey: {
            modelName: 'account_passkey',
            fields: {
              userId: 'user_id',
              credentialID: 'credential_id',
              publicKey: 'public_key',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
      openSessionEndpoint(),
    ],
  });
}

export type AuthLibrary = ReturnType<typeof createLibrary>;

export interface Auth {
  readonly library: AuthLibrary;
  /** Makes a token for a new password, good once and for `resetMinutes`; undefined for an unknown e-mail. */
  resetToken(email: string): Promise<string | undefined>;
  /** Sets a new password by such a token and ends all sessions; gives the account. */
  resetPassword(token: string, newPassword: string): Promise<string>;
  /** Signs what we sign ourselves; the same secret as the library's. */
  readonly secret: string;
  /** Name of the cookie that carries a session. */
  readonly sessionCookie: string;
  /** Runs library calls inside the transaction of a command. */
  within<T>(tx: Transaction<Tables>, work: () => Promise<T>): Promise<T>;
}

export function createAuth(setting: AuthSetting): Auth {
  const joined = joinTransactions(setting.db);
  const ears = new AsyncLocalStorage<Ear>();
  const library = createLibrary(setting, joined.db, ears);
  const secure = setting.config.url.startsWith('https:');
  return {
    library,
    async resetToken(email) {
      let token: string | undefined;
      const listen: Ear = (said) => {
        token = said;
      };
      await ears.run(listen, () => library.api.requestPasswordReset({ body: { email } }));
      return token;
    },
    async resetPassword(token, newPassword) {
      let account = '';
      const listen: Ear = (said) => {
        account = said;
      };
      await ears.run(listen, () => library.api.resetPassword({ body: { token, newPassword } }));
      return account;
    },
    secret: setting.secret,
    sessionCookie: `${secure ? '__Secure-' : ''}fondouk.session_token`,
    within: joined.within,
  };
}
