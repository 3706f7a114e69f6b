import { describe, expect, test } from 'vitest';
import { findEmail, findPages } from './contact.ts';
import { findPhone } from './phone.ts';

describe('addresses of mail', () => {
  test.each([
    ['✉ imane . chraibi @ example . com ☎ 07 00 55 66 77', 'imane.chraibi@example.com'],
    ['E-mail : o.benchekroun@example.org', 'o.benchekroun@example.org'],
    ['k.b (at) example.com', 'k.b@example.com'],
    ['prenom.nom+cv@mail.example.co.ma, Rabat', 'prenom.nom+cv@mail.example.co.ma'],
  ])('%s', (text, email) => {
    expect(findEmail(text)).toBe(email);
  });
  test('none where there is none', () => {
    expect(findEmail('Développeur @ Société Exemple, Rabat. Node.js')).toBeUndefined();
  });
});

describe('telephone numbers', () => {
  test.each([
    ['Tél : 06 00 12 34 56', '06 00 12 34 56', '+212600123456'],
    ['+212 (0)6 62 00 33 44', '+212 (0)6 62 00 33 44', '+212662003344'],
    ['00212 6 70 00 11 22', '00212 6 70 00 11 22', '+212670001122'],
    ['(+212) 528 00 44 55', '(+212) 528 00 44 55', '+212528004455'],
    ['0535.00.11.22 / 0661001122', '0535.00.11.22', '+212535001122'],
    ['الهاتف: ٠٦٦٢٠٠١١٣٣', '٠٦٦٢٠٠١١٣٣', '+212662001133'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78', '+33612345678'],
    ['(312) 555-0123', '(312) 555-0123', undefined],
  ])('%s', (text, written, e164) => {
    expect(findPhone(text)).toEqual({ written, ...(e164 ? { e164 } : {}) });
  });
  test.each(['2015 - 2019', '12/03/1990', '01/2020 – 12/2021', '20 000 000 de dirhams', 'CIN 123456'])(
    '%s is none',
    (text) => {
      expect(findPhone(text)).toBeUndefined();
    },
  );
});

test('pages: networks by name, tools of the trade are none', () => {
  expect(findPages('github.com/salma-exemple | www.linkedin.com/in/salma | Node.js, Vue.js | exemple.ma')).toEqual({
    profiles: [
      { network: 'GitHub', url: 'github.com/salma-exemple' },
      { network: 'LinkedIn', url: 'www.linkedin.com/in/salma' },
    ],
    url: 'exemple.ma',
  });
});
