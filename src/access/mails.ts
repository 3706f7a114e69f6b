import type { House } from '../house.ts';
import { formatMoment } from '../texts/format.ts';
import { translator } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import { inLanguage } from '../texts/translated.ts';
import { resetMinutes } from './auth.ts';
import type { Invitation } from './queries/invitations.ts';
import { roleNames } from './role-names.ts';

type Post = Pick<House, 'mailer'>;

/** The invitation, in the invitee's language. */
export async function sendInvitation(house: Post, invitation: Invitation, to: string, link: string): Promise<void> {
  const { locale } = invitation;
  const t = translator(locale);
  const network = t('web.network_name');
  const role = t(roleNames[invitation.role]);
  const place = invitation.scopeName ? inLanguage(invitation.scopeName, locale) : network;
  const until = formatMoment(locale, invitation.expiresAt);
  const who = invitation.inviter
    ? t('access.mail_invited_by', { name: invitation.inviter, network, role, place })
    : t('access.mail_invited', { network, role, place });
  await house.mailer.send({
    to,
    subject: t('access.mail_invitation_subject', { network }),
    text: [who, t('access.mail_invitation_link', { until }), link, t('access.mail_not_expected')].join('\n\n'),
  });
}

/** The way to a new password, in the account's language. */
export async function sendPasswordReset(
  house: Post,
  account: { email: string; locale: Locale },
  link: string,
): Promise<void> {
  const t = translator(account.locale);
  const network = t('web.network_name');
  await house.mailer.send({
    to: account.email,
    subject: t('access.mail_reset_subject', { network }),
    text: [
      t('access.mail_reset', { network }),
      t('access.mail_reset_link', { minutes: resetMinutes }),
      link,
      t('access.mail_reset_not_asked'),
    ].join('\n\n'),
  });
}

/** Tells an account's owner what was changed in it: who did not do it learns it so. */
export async function sendSecurityNotice(
  house: Post,
  account: { email: string; locale: Locale },
  what: 'password' | 'second-factor-on' | 'second-factor-off' | 'passkey',
): Promise<void> {
  const t = translator(account.locale);
  const network = t('web.network_name');
  const said = {
    password: t('access.mail_changed_password', { network }),
    'second-factor-on': t('access.mail_changed_factor_on', { network }),
    'second-factor-off': t('access.mail_changed_factor_off', { network }),
    passkey: t('access.mail_changed_passkey', { network }),
  };
  await house.mailer.send({
    to: account.email,
    subject: t('access.mail_changed_subject', { network }),
    text: [said[what], t('access.mail_changed_not_you')].join('\n\n'),
  });
}
