import { type Door, page, submit } from '../web/door.ts';
import type { Draft } from './drafts.ts';
import { downloadExport, downloadTemplate, exportOfPath, peopleOfPath, templateOfPath } from './pages/exports.tsx';
import { cancelForm, columnsForm, confirmForm, draftGone, draftOfPath, importPage } from './pages/import.tsx';
import { problemsFile } from './pages/problems-file.ts';
import { registersPage, uploadForm } from './pages/registers.tsx';

const draft = {
  find: draftOfPath,
  missing: draftGone,
  subject: (found: Draft) => ({ account: found.accountId }),
};

export const registersDoors: readonly Door[] = [
  page({ path: '/registers', action: 'register.export', handle: registersPage }),
  submit({ path: '/registers/imports', action: 'register.import', handle: uploadForm }),
  page({ path: '/registers/imports/:id', action: 'register.import', ...draft, handle: importPage }),
  page({ path: '/registers/imports/:id/problems', action: 'register.import', ...draft, handle: problemsFile }),
  submit({ path: '/registers/imports/:id/columns', action: 'register.import', ...draft, handle: columnsForm }),
  submit({ path: '/registers/imports/:id/confirm', action: 'register.import', ...draft, handle: confirmForm }),
  submit({ path: '/registers/imports/:id/cancel', action: 'register.import', ...draft, handle: cancelForm }),
  page({
    path: '/registers/exports/people/:format',
    action: 'register.export-people',
    find: peopleOfPath,
    subject: () => ({}),
    handle: downloadExport,
  }),
  page({
    path: '/registers/exports/:name/:format',
    action: 'register.export',
    find: exportOfPath,
    subject: () => ({}),
    handle: downloadExport,
  }),
  page({
    path: '/registers/templates/:name/:format',
    action: 'register.import',
    find: templateOfPath,
    subject: () => ({}),
    handle: downloadTemplate,
  }),
];
