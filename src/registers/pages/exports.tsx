import { today } from '../../house.ts';
import { formatNumber } from '../../texts/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeader, Row, Section, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import {
  type ExportName,
  exportFile,
  exportTitle,
  type Format,
  formats,
  isExportName,
  isFormat,
  plainNames,
  TooLong,
  templateFile,
} from '../exports/exports.ts';
import { isRegister, type Register, registers } from '../registers.ts';
import { download } from './download.ts';

/** What can be taken away, each as CSV and XLSX; people only by those who may. */
export function Exports({ visit }: { readonly visit: Visit }) {
  const { t } = visit;
  const names = registers.filter((name) => name !== 'people' || visit.may('register.export-people'));
  return (
    <>
      <Section id="export" title={t('registers.export_title')} lead={t('registers.export_lead')}>
        <Files visit={visit} id="registers" caption={t('registers.export_title')} names={names} />
      </Section>
      <Section id="tables" title={t('registers.tables_title')} lead={t('registers.tables_lead')}>
        <Files visit={visit} id="tables" caption={t('registers.tables_title')} names={plainNames} />
      </Section>
    </>
  );
}

interface FilesProps {
  readonly visit: Visit;
  readonly id: string;
  readonly caption: string;
  readonly names: readonly ExportName[];
}

function Files({ visit, id, caption, names }: FilesProps) {
  const { t } = visit;
  return (
    <Table
      id={`${id}-table`}
      caption={caption}
      captionHidden
      columns={[
        { key: 'name', head: t('registers.table'), names: true, cell: (name) => t(exportTitle(name)) },
        {
          key: 'files',
          head: t('registers.files'),
          cell: (name) => (
            <Row>
              {formats.map((format) => (
                <ButtonLink key={format} small icon="download" href={`/registers/exports/${name}/${format}`} download>
                  <span aria-hidden="true">{format.toUpperCase()}</span>
                  <span className="visually-hidden">
                    {t('registers.download_label', { name: t(exportTitle(name)), format: format.toUpperCase() })}
                  </span>
                </ButtonLink>
              ))}
              {isRegister(name) && visit.may('register.import') && (
                <ButtonLink small kind="quiet" href={`/registers/templates/${name}/csv`} download>
                  <span aria-hidden="true">{t('registers.template')}</span>
                  <span className="visually-hidden">
                    {t('registers.template_label', { name: t(exportTitle(name)) })}
                  </span>
                </ButtonLink>
              )}
            </Row>
          ),
        },
      ]}
      rows={names}
      rowKey={(name) => name}
    />
  );
}

export interface Asked {
  readonly name: ExportName;
  readonly format: Format;
}

/** What the address asks for; people have an address of their own, for which more is asked. */
export async function exportOfPath(visit: Visit): Promise<Asked | null> {
  const name = visit.param('name');
  const format = visit.param('format');
  return isExportName(name) && name !== 'people' && isFormat(format) ? { name, format } : null;
}

export async function peopleOfPath(visit: Visit): Promise<Asked | null> {
  const format = visit.param('format');
  return isFormat(format) ? { name: 'people', format } : null;
}

/** `/registers/exports/:name/:format`: a register or a table behind the figures as a file. */
export async function downloadExport(visit: Visit, { name, format }: Asked): Promise<Response> {
  const { house, locale, t } = visit;
  try {
    const bytes = await exportFile(house, name, format, locale);
    return download(visit, bytes, `${name}-${today(house.clock)}`, format);
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    const sentence = t('registers.xlsx_too_long', { rows: formatNumber(locale, error.rows) });
    return show(visit, {
      title: t(exportTitle(name)),
      status: 422,
      children: (
        <Stack>
          <PageHeader title={t(exportTitle(name))} />
          <Notice
            kind="warning"
            actions={
              <ButtonLink icon="download" href={`/registers/exports/${name}/csv`} download>
                CSV
              </ButtonLink>
            }
          >
            <p>{sentence}</p>
          </Notice>
        </Stack>
      ),
    });
  }
}

export async function templateOfPath(visit: Visit): Promise<{ register: Register; format: Format } | null> {
  const register = visit.param('name');
  const format = visit.param('format');
  return isRegister(register) && isFormat(format) ? { register, format } : null;
}

/** `/registers/templates/:name/:format`: an empty register with its header. */
export async function downloadTemplate(
  visit: Visit,
  { register, format }: { register: Register; format: Format },
): Promise<Response> {
  return download(visit, await templateFile(register, format, visit.locale), `${register}-modele`, format);
}
