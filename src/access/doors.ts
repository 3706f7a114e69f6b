import type { Door } from '../web/door.ts';
import { demoDoors } from './demo-doors.ts';
import { signInDoors } from './sign-in-doors.ts';

/** Every page and form of accounts. */
export const accessDoors: readonly Door[] = [...signInDoors, ...demoDoors];
