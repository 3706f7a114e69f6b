import { formatMoment } from '../../texts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ActionForm } from '../../ui/form.tsx';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import type { Visit } from '../../web/visit.ts';
import { describeDevice } from '../device.ts';
import type { OpenSession } from '../sessions.ts';

/** Where the account is signed in; each session can be ended, and all but this one at once. */
export function SessionSection({
  visit,
  sessions,
  current,
}: {
  readonly visit: Visit;
  readonly sessions: readonly OpenSession[];
  readonly current: string | null;
}) {
  const { t, locale } = visit;
  const device = (session: OpenSession) => describeDevice(session.userAgent ?? '') || t('access.device_unknown');
  return (
    <Section
      title={t('access.sessions_title')}
      id="sessions"
      lead={t('access.sessions_lead')}
      actions={
        sessions.length > 1 && (
          <ActionForm action="/account/sessions/end-others">
            <Button small>{t('access.sessions_end_others')}</Button>
          </ActionForm>
        )
      }
    >
      <Table
        caption={t('access.sessions_title')}
        captionHidden
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { key: 'device', head: t('access.device'), cell: (session) => <bdi>{device(session)}</bdi>, names: true },
          { key: 'since', head: t('access.signed_in_at'), cell: (session) => formatMoment(locale, session.since) },
          { key: 'seen', head: t('access.last_seen'), cell: (session) => formatMoment(locale, session.seen) },
          {
            key: 'end',
            head: t('access.session_end_head'),
            cell: (session) =>
              session.id === current ? (
                <Badge tone="success">{t('access.session_this')}</Badge>
              ) : (
                <ActionForm action={`/account/sessions/${session.id}/end`}>
                  <Button small>{t('access.session_end')}</Button>
                </ActionForm>
              ),
          },
        ]}
      />
    </Section>
  );
}
