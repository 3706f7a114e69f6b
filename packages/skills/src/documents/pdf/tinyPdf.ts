import { deflateSync } from 'node:zlib';

/** What a test writes into a PDF by hand. */
export type TinyPdf = {
  /** Content streams, one a page; text uses the font /F (Helvetica, WinAnsi). */
  pages: string[];
  /** Further objects, numbered from 1000 in their order: images, forms. */
  objects?: (string | Buffer)[];
  /** More entries of every page's /Resources. */
  resources?: string;
  /** More entries of every page. */
  page?: string;
  /** More entries of the catalogue. */
  catalogue?: string;
  /** Whether content streams are deflated, as all producers do. */
  deflate?: boolean;
};

/** For tests: writes a PDF 1.7 file, small enough to know every byte of. A4 portrait, origin at the bottom left. */
export function writeTinyPdf(pdf: TinyPdf): Uint8Array {
  const objects = new Map<number, string | Buffer>();
  const pageNumbers = pdf.pages.map((_, index) => 10 + 2 * index);
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${pdf.catalogue ?? ''} >>`);
  objects.set(
    2,
    `<< /Type /Pages /Count ${pdf.pages.length} /Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}] >>`,
  );
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pdf.pages.forEach((content, index) => {
    const number = pageNumbers[index] ?? 0;
    const resources = `/Resources << /Font << /F 3 0 R >> ${pdf.resources ?? ''} >>`;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${number + 1} 0 R ${pdf.page ?? ''} >>`,
    );
    objects.set(
      number + 1,
      pdf.deflate ? streamOf(deflateSync(content), '/Filter /FlateDecode') : streamOf(Buffer.from(content, 'latin1')),
    );
  });
  for (const [index, object] of pdf.objects?.entries() ?? []) objects.set(1000 + index, object);
  return assemble(objects);
}

/** For tests: a stream object with its dictionary. */
export function streamOf(data: Buffer, entries = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${entries} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: Map<number, string | Buffer>): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const table: string[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const [number, body] of objects) {
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(body as Buffer),
      Buffer.from('\nendobj\n'),
    ]);
    table.push(`${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
    offset += object.length;
    parts.push(object);
  }
  const size = Math.max(...objects.keys()) + 1;
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
