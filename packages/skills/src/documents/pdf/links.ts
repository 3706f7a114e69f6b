import type { PdfPage } from './library.ts';

/** The addresses behind the links of a page: web addresses, and mail and phone without their scheme. */
export async function linksOf(page: PdfPage): Promise<string[]> {
  const annotations: { subtype?: string; url?: string }[] = await page.getAnnotations({ intent: 'display' });
  return annotations.flatMap(({ subtype, url }) => (subtype === 'Link' && url ? (readable(url) ?? []) : []));
}

const MAX_LENGTH = 300;

function readable(url: string): string | undefined {
  if (url.length > MAX_LENGTH) return undefined;
  if (/^https?:\/\//i.test(url)) return url;
  const address = /^(?:mailto|tel):([^?]+)/i.exec(url)?.[1];
  if (address === undefined) return undefined;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
