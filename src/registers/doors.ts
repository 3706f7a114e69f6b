import { type Door, page, submit } from '../web/door.ts';
import type { Draft } from './drafts.ts';
import { cancelForm, columnsForm, confirmForm, draftOfPath, importPage } from './pages/import.tsx';
import { registersPage, uploadForm } from './pages/registers.tsx';

const draft = { find: draftOfPath, subject: (found: Draft) => ({ account: found.accountId }) };

export const registersDoors: readonly Door[] = [
  page({ path: '/registers', action: 'register.export', handle: registersPage }),
  submit({ path: '/registers/imports', action: 'register.import', handle: uploadForm }),
  page({ path: '/registers/imports/:id', action: 'register.import', ...draft, handle: importPage }),
  submit({ path: '/registers/imports/:id/columns', action: 'register.import', ...draft, handle: columnsForm }),
  submit({ path: '/registers/imports/:id/confirm', action: 'register.import', ...draft, handle: confirmForm }),
  submit({ path: '/registers/imports/:id/cancel', action: 'register.import', ...draft, handle: cancelForm }),
];
