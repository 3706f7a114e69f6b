import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-fields.tsx';
import type { Visit } from '../../web/visit.ts';
import type { Role } from '../actor.ts';
import { roleNames, roleTasks } from '../role-names.ts';

/** The role first, as what is asked next depends on it; a form that reads, so that no script is needed. */
export function RoleChoice({
  visit: { t },
  action,
  roles,
  id,
}: {
  readonly visit: Visit;
  readonly action: string;
  readonly roles: readonly Role[];
  readonly id: string;
}) {
  return (
    <form className="form" method="get" action={action} id={id}>
      <RadioGroup
        name="role"
        label={t('access.role')}
        choices={roles.map((role) => ({ value: role, label: t(roleNames[role]), hint: t(roleTasks[role]) }))}
        required
      />
      <div className="button-row form-actions">
        <Button kind="primary">{t('access.continue')}</Button>
      </div>
    </form>
  );
}
