import type { OpenAPIHono } from '@hono/zod-openapi';
import { isMessageKey, translator } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';

export interface Operation {
  summary?: string;
  tags?: string[];
  operationId?: string;
  security?: object[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: object }[];
  requestBody?: { content?: Record<string, { schema?: object }> };
  responses?: Record<string, { description?: string }>;
}

export interface ApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Partial<Record<'get' | 'post', Operation>>>;
}

/** The OpenAPI 3.1 description, its sentences in one language. Summaries and tags are declared as message keys. */
export function openApiDocument(api: OpenAPIHono, url: string, locale: Locale): ApiDocument {
  const t = translator(locale);
  const say = (text: string) => (isMessageKey(text) ? t(text) : text);
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: t('api.title'),
      version: '1.0.0',
      description: t('api.description'),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: `${url}/api/v1` }],
  }) as unknown as ApiDocument & { components?: Record<string, object> };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      if (operation.summary) operation.summary = say(operation.summary);
      operation.tags = operation.tags?.map(say);
    }
  }
  document.components = {
    ...document.components,
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: t('api.token_scheme') } },
  };
  return document;
}
