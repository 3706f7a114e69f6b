import type { Door } from '../web/door.ts';
import { accountDoors } from './account-doors.ts';
import { codeDoors } from './code-doors.ts';
import { demoDoors } from './demo-doors.ts';
import { invitationDoors } from './invitation-doors.ts';
import { inviteDoors } from './invite-doors.ts';
import { passkeyDoors } from './passkey-doors.ts';
import { passwordDoors } from './password-doors.ts';
import { peopleDoors } from './people-doors.ts';
import { secondFactorDoors } from './second-factor-doors.ts';
import { signInDoors } from './sign-in-doors.ts';

/** Every page and form of accounts. `/people/invite` comes before `/people/:id`. */
export const accessDoors: readonly Door[] = [
  ...signInDoors,
  ...codeDoors,
  ...passwordDoors,
  ...passkeyDoors,
  ...demoDoors,
  ...invitationDoors,
  ...accountDoors,
  ...secondFactorDoors,
  ...inviteDoors,
  ...peopleDoors,
];
