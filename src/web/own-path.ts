/**
 * A path of this site, or '/': what a form or a link gives as "back to" must never lead elsewhere (open redirect).
 * `//host` and `/\host` are addresses of other hosts for a browser.
 */
export function ownPath(path: string | undefined | null): string {
  if (!path?.startsWith('/') || /^\/[/\\]/.test(path) || /[\u0000-\u001f]/.test(path)) return '/';
  return path;
}
