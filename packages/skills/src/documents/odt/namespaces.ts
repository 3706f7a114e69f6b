const BASE = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of OpenDocument 1.3 (part 3, section 3) under the prefixes its specification uses. */
export const ODF: Readonly<Record<string, string>> = {
  [`${BASE}office:1.0`]: 'office',
  [`${BASE}style:1.0`]: 'style',
  [`${BASE}text:1.0`]: 'text',
  [`${BASE}table:1.0`]: 'table',
  [`${BASE}drawing:1.0`]: 'draw',
  [`${BASE}xsl-fo-compatible:1.0`]: 'fo',
  [`${BASE}svg-compatible:1.0`]: 'svg',
  [`${BASE}manifest:1.0`]: 'manifest',
  'http://www.w3.org/1999/xlink': 'xlink',
};
