import { type Door, page, submit } from '../web/door.ts';
import { journalPage, verifyForm } from './pages/journal.tsx';

export const journalDoors: readonly Door[] = [
  page({ path: '/journal', action: 'journal.see', handle: journalPage }),
  submit({ path: '/journal/verify', action: 'journal.see', handle: verifyForm }),
];
