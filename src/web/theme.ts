import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { type Door, submit } from './door.ts';
import { readForm } from './forms.ts';
import { ownPath } from './own-path.ts';
import { goTo } from './show.tsx';
import type { Theme } from './visit.ts';

const themes = ['light', 'dark', 'system'] as const;
const yearInSeconds = 365 * 24 * 3600;

export function themeOfRequest(c: Context): Theme {
  const chosen = getCookie(c, 'theme');
  return themes.find((theme) => theme === chosen) ?? 'system';
}

const themeForm = z.object({ theme: z.enum(themes), back: z.string().default('/') });

export const themeDoors: readonly Door[] = [
  submit({
    path: '/theme',
    action: 'network.see',
    async handle(visit) {
      const form = await readForm(visit, themeForm);
      if (!form.ok) return goTo(visit, ownPath(form.typed.back));
      setCookie(visit.c, 'theme', form.input.theme, { path: '/', sameSite: 'Lax', maxAge: yearInSeconds });
      return goTo(visit, ownPath(form.input.back));
    },
  }),
];
