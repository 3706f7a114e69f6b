import { writeTinyZip } from '../docx/tinyZip.ts';
import { ODF } from './namespaces.ts';

const declarations = Object.entries(ODF)
  .map(([uri, prefix]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** For tests: an ODT with this in its body, these automatic styles, and this in its sheet of styles. */
export function writeTinyOdt(body: string, styles = '', sheet = ''): Uint8Array {
  return writeTinyZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<?xml version="1.0"?><office:document-content ${declarations}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      content: `<?xml version="1.0"?><office:document-styles ${declarations}>${sheet}</office:document-styles>`,
    },
  ]);
}
