import { accessDoors } from './access/doors.ts';
import { apiDoors } from './api/doors.ts';
import { figuresDoors } from './figures/doors.ts';
import { journalDoors } from './journal/doors.ts';
import { networkDoors } from './network/doors.ts';
import { registersDoors } from './registers/doors.ts';
import { talentsDoors } from './talents/doors.ts';
import type { Door } from './web/door.ts';
import { themeDoors } from './web/theme.ts';

/** Every page and form of the platform. The policy test walks this list with every role. */
export const doors: readonly Door[] = [
  ...accessDoors,
  ...apiDoors,
  ...figuresDoors,
  ...journalDoors,
  ...networkDoors,
  ...registersDoors,
  ...talentsDoors,
  ...themeDoors,
];
