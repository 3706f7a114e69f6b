import { deflateRawSync } from 'node:zlib';

/** A part of an archive for tests; `declared` is the size its directory claims, the true one by default. */
export type TinyPart = { name: string; content: string | Buffer; declared?: number; encrypted?: boolean };

/** For tests: writes a zip archive by hand, also a lying one. Checksums stay zero, nobody here looks at them. */
export function writeTinyZip(parts: readonly TinyPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared, encrypted } of parts) {
    const data = Buffer.from(content as Buffer);
    const packed = deflateRawSync(data, { level: 9 });
    const label = Buffer.from(name);
    const size = declared ?? data.length;
    const flags = encrypted ? 1 : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, label, packed);
    directory.push(entry, label);
    offset += local.length + label.length + packed.length;
  }
  const length = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** For tests: a DOCX with this XML in its body. */
export function writeTinyDocx(body: string, more: readonly TinyPart[] = []): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const links = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return writeTinyZip([
    {
      name: '_rels/.rels',
      content: `<Relationships ${links}><Relationship Id="r" Type="${type}" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', content: `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

/** For tests: a Word paragraph, its run with these properties. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}
