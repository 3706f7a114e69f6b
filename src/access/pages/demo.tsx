import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActionForm } from '../../ui/form.tsx';
import { Grid, PageHeader, Stack } from '../../ui/layout.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import type { DemoAccount } from '../queries/demo.ts';
import { roleNames, roleTasks } from '../role-names.ts';

/** One account a role, opened by a click. */
export function demoPage(visit: Visit, accounts: readonly DemoAccount[]): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.demo_title'),
    listed: false,
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.demo_title')} lead={t('access.demo_lead')} />
        <Grid>
          {accounts.map((account) => (
            <Card
              key={account.id}
              level={2}
              eyebrow={account.name}
              title={t(roleNames[account.role])}
              footer={
                <ActionForm action="/demo" hidden={{ account: account.id }}>
                  <Button kind="primary">{t('access.demo_enter', { role: t(roleNames[account.role]) })}</Button>
                </ActionForm>
              }
            >
              <p>{t(roleTasks[account.role])}</p>
            </Card>
          ))}
        </Grid>
      </Stack>
    ),
  });
}
