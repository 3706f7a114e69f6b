import { toDataURL } from 'qrcode';
import type { Enrolment } from './pages/second-factor.tsx';

/**
 * The QR code of an `otpauth://` address (Google's key URI format) and its secret for typing; null where it is no such
 * address. The address travels in the form between the two steps: it is the visitor's own secret, shown on that page.
 */
export async function enrolmentOf(uri: string): Promise<Enrolment | null> {
  if (!uri.startsWith('otpauth://totp/') || uri.length > 500 || !URL.canParse(uri)) return null;
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  if (!/^[A-Z2-7]+=*$/.test(secret)) return null;
  const image = await toDataURL(uri, { errorCorrectionLevel: 'M', margin: 2, width: 480 });
  return { uri, image, secret: secret.replace(/(.{4})(?=.)/g, '$1 ') };
}
