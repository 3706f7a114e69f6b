import type { ReactNode } from 'react';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Visit } from '../../../web/visit.ts';

/** Nothing waits for a jury while no call is open, and the page says so. */
export async function juryMemberHome({ t }: Visit): Promise<ReactNode> {
  return (
    <EmptyState
      icon="clock"
      title={t('network.jury_nothing')}
      actions={
        <>
          <ButtonLink icon="building" href="/companies">
            {t('network.front_discover')}
          </ButtonLink>
          <ButtonLink icon="pin" href="/sites">
            {t('network.sites_see')}
          </ButtonLink>
          <ButtonLink icon="chart" href="/figures">
            {t('network.front_figures_all')}
          </ButtonLink>
        </>
      }
    >
      {t('network.jury_nothing_text')}
    </EmptyState>
  );
}
