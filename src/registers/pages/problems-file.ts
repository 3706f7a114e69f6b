import { csvStyles, writeCsv } from '../../files/csv.ts';
import { goTo } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { type Draft, openTable, sheetOf } from '../drafts.ts';
import { checkImport } from '../imports.ts';
import { problemLine } from '../problem-lines.ts';
import { download } from './download.ts';

/** `/registers/imports/:id/problems`: every problem as a file, to correct the register beside it. */
export async function problemsFile(visit: Visit, draft: Draft): Promise<Response> {
  const { t, locale, house } = visit;
  const opened = await openTable(draft.bytes);
  const sheet = opened.ok ? sheetOf(opened.table, draft.register, draft.columns) : null;
  const report = sheet && (await checkImport(house, sheet));
  if (!sheet || !report) return goTo(visit, `/registers/imports/${draft.id}`);
  const lines = report.problems.map((problem) => problemLine(problem, sheet, t, locale));
  const table = {
    columns: [t('registers.row'), t('registers.column'), t('registers.problem')].map((head) => ({ head })),
    rows: lines.map(({ row, column, sentence }) => [row, column, sentence]),
  };
  return download(visit, writeCsv(table, csvStyles[locale]), 'problems', 'csv');
}
