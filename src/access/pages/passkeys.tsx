import { formatMoment } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { ActionForm } from '../../ui/form.tsx';
import { Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import type { Visit } from '../../web/visit.ts';
import type { PasskeyRow } from '../passkeys.ts';

/** The passkeys of the account. Adding one needs script and a browser that has them; the island shows its form then. */
export function PasskeySection({
  visit,
  passkeys,
  work,
}: {
  readonly visit: Visit;
  readonly passkeys: readonly PasskeyRow[];
  readonly work: boolean;
}) {
  const { t, locale, house } = visit;
  return (
    <Section title={t('access.passkeys_title')} id="passkeys" lead={t('access.passkeys_lead')}>
      <Table
        caption={t('access.passkeys_title')}
        captionHidden
        rows={passkeys}
        rowKey={(passkey) => passkey.id}
        empty={<p className="muted">{t('access.passkeys_none')}</p>}
        columns={[
          {
            key: 'name',
            head: t('access.passkey_name'),
            cell: (passkey) => <bdi>{passkey.name ?? t('access.passkey')}</bdi>,
            names: true,
          },
          { key: 'since', head: t('access.since'), cell: (passkey) => formatMoment(locale, passkey.created_at) },
          {
            key: 'remove',
            head: t('access.remove'),
            cell: (passkey) => (
              <ActionForm action={`/account/passkeys/${passkey.id}/remove`}>
                <Button small>{t('access.remove')}</Button>
              </ActionForm>
            ),
          },
        ]}
      />
      {work ? (
        <>
          <form className="form" id="passkey-add" data-passkey="add" hidden>
            <TextField name="passkey-name" label={t('access.passkey_name')} hint={t('access.passkey_name_hint')} />
            <div className="button-row form-actions">
              <Button>{t('access.passkey_add')}</Button>
            </div>
          </form>
          <PasskeyFailure visit={visit} />
          <noscript>
            <p className="muted">{t('access.passkeys_need_script')}</p>
          </noscript>
        </>
      ) : (
        <Notice>{t('access.passkeys_elsewhere', { address: house.config.url })}</Notice>
      )}
    </Section>
  );
}

/** What the island says when the browser or the server refused; one hidden sentence each, so that script has no words. */
export function PasskeyFailure({ visit: { t } }: { readonly visit: Visit }) {
  return (
    <>
      <p className="field-error" role="alert" data-passkey-failure="refused" hidden>
        {t('access.passkey_refused')}
      </p>
      <p className="field-error" role="alert" data-passkey-failure="stale" hidden>
        {t('access.passkey_stale')}
      </p>
    </>
  );
}
