import { type Door, page } from '../web/door.ts';
import { allDefinitions } from './definitions.ts';
import { figureOfPath, figurePage } from './pages/figure.tsx';
import { figuresPage } from './pages/overview.tsx';
import { rowsFile } from './pages/rows-csv.ts';

export const figuresDoors: readonly Door[] = [
  page({ path: '/figures', action: 'figure.see', remembered: true, handle: figuresPage }),
  page({
    path: '/figures/:key',
    action: 'figure.see',
    remembered: true,
    find: figureOfPath,
    subject: () => ({}),
    handle: figurePage,
  }),
  // A door for each figure: what its rows say of companies decides who may take them away.
  ...allDefinitions.map(({ key, rowsFor }) =>
    page({ path: `/figures/${key}/rows.csv`, action: rowsFor, handle: (visit) => rowsFile(visit, key) }),
  ),
];
