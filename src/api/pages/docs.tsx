import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import type { ApiDocument, Operation } from '../document.ts';
import { problemKinds } from '../problems.ts';
import { describeApi } from '../server.ts';

interface Shape {
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  default?: unknown;
  properties?: Record<string, Shape>;
}

/** A value in a word or two: its choices, or its type and format. */
function choicesOf(schema: object | undefined): string {
  const { type, enum: choices, format, default: usual } = (schema ?? {}) as Shape;
  const kind = choices ? choices.join(' | ') : [type, format].flat().filter(Boolean).join(' ');
  return usual === undefined ? kind : `${kind} = ${JSON.stringify(usual)}`;
}

function bodyOf(operation: Operation): Record<string, Shape> {
  return (operation.requestBody?.content?.['application/json']?.schema as Shape | undefined)?.properties ?? {};
}

function operationsOf(document: ApiDocument) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}

function exampleOf(url: string, method: string, path: string, operation: Operation): string {
  const address = `${url}/api/v1${path.replace('{slug}', path.startsWith('/sites') ? 'casablanca' : 'SLUG')}`;
  const token = operation.security ? " -H 'Authorization: Bearer fdk_…'" : '';
  const body = method === 'POST' ? ` -H 'Content-Type: application/json' -d '{"text": "React, TypeScript"}'` : '';
  return `curl${token}${body} '${address}'`;
}

/** `/api/docs`: the OpenAPI description, for people. */
export async function docsPage(visit: Visit): Promise<Response> {
  const { t, house, locale } = visit;
  const operations = operationsOf(describeApi(house, locale));
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  return show(visit, {
    title: t('api.docs_title'),
    description: t('api.docs_lead'),
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('api.docs_title')}
          lead={t('api.docs_lead')}
          actions={
            <ButtonLink icon="file" href="/api/v1/openapi.json">
              {t('api.docs_specification')}
            </ButtonLink>
          }
        />
        <Section title={t('api.docs_token')}>
          <p>{t('api.docs_token_text')}</p>
          {visit.may('token.list-own') && (
            <p>
              <a href="/account/tokens">{t('api.docs_manage_tokens')}</a>
            </p>
          )}
        </Section>
        {tags.map((tag) => (
          <Section key={tag} title={tag}>
            <Stack>
              {operations
                .filter(({ operation }) => operation.tags?.includes(tag))
                .map((one) => (
                  <OperationCard key={`${one.method} ${one.path}`} visit={visit} {...one} />
                ))}
            </Stack>
          </Section>
        ))}
        <Section title={t('api.docs_problems')} lead={t('api.docs_problems_text')}>
          <Table
            caption={t('api.docs_problems')}
            captionHidden
            id="problems"
            rows={Object.entries(problemKinds)}
            rowKey={([kind]) => kind}
            columns={[
              {
                key: 'kind',
                head: t('api.docs_type'),
                names: true,
                cell: ([kind]) => (
                  <code id={`problem-${kind}`} dir="ltr">
                    {kind}
                  </code>
                ),
              },
              { key: 'status', head: t('api.docs_status'), cell: ([, problem]) => String(problem.status) },
              { key: 'meaning', head: t('api.docs_meaning'), cell: ([, problem]) => t(problem.title) },
            ]}
          />
        </Section>
      </Stack>
    ),
  });
}

function OperationCard({
  visit,
  path,
  method,
  operation,
}: {
  visit: Visit;
  path: string;
  method: string;
  operation: Operation;
}) {
  const { t, house } = visit;
  const body = Object.entries(bodyOf(operation));
  const parameters = [
    ...(operation.parameters ?? []).map((one) => ({ ...one, place: one.in, value: choicesOf(one.schema) })),
    ...body.map(([name, schema]) => ({ name, place: t('api.docs_body'), value: choicesOf(schema), required: false })),
  ];
  return (
    <Card
      title={
        <code dir="ltr">
          {method} /api/v1{path}
        </code>
      }
      badge={operation.security && <Badge tone="attention">{t('api.docs_needs_token')}</Badge>}
    >
      <p>{operation.summary}</p>
      {parameters.length > 0 && (
        <Table
          caption={t('api.docs_parameters')}
          id={operation.operationId ?? path}
          rows={parameters}
          rowKey={(one) => `${one.place} ${one.name}`}
          columns={[
            {
              key: 'name',
              head: t('api.docs_parameter'),
              names: true,
              cell: (one) => <code dir="ltr">{one.name}</code>,
            },
            {
              key: 'place',
              head: t('api.docs_place'),
              cell: (one) => (one.required ? `${one.place}, ${t('api.docs_required')}` : one.place),
            },
            {
              key: 'value',
              head: t('api.docs_type'),
              cell: (one) => <span dir="ltr">{one.value}</span>,
            },
          ]}
        />
      )}
      <p>{t('api.docs_example')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by the keyboard */}
      <pre dir="ltr" tabIndex={0}>
        <code>{exampleOf(house.config.url, method, path, operation)}</code>
      </pre>
    </Card>
  );
}
