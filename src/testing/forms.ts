/** A form as a browser posts it from our own pages. */
export function form(fields: Record<string, string>, cookie = ''): RequestInit {
  return {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost', ...(cookie && { cookie }) },
  };
}

/** The cookies of a browser: takes what answers set and forget, gives the header of the next request. */
export function cookieJar(): { take(answer: Response): Response; header(): string } {
  const cookies = new Map<string, string>();
  return {
    take(answer) {
      for (const set of answer.headers.getSetCookie()) {
        const [pair = ''] = set.split(';');
        const name = pair.slice(0, pair.indexOf('='));
        if (/; Max-Age=0\b/i.test(set)) cookies.delete(name);
        else cookies.set(name, pair.slice(name.length + 1));
      }
      return answer;
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}

/** A browser on the application: follows nothing by itself, keeps its cookies. */
export function browse(app: { request(path: string, init?: RequestInit): Response | Promise<Response> }) {
  const jar = cookieJar();
  return {
    async open(path: string): Promise<Response> {
      return jar.take(await app.request(path, { headers: { cookie: jar.header() } }));
    },
    async post(path: string, fields: Record<string, string>): Promise<Response> {
      return jar.take(await app.request(path, form(fields, jar.header())));
    },
    /** Posts JSON as an island does, from a page at `origin`. */
    async send(path: string, body: unknown, origin = 'http://localhost'): Promise<Response> {
      const headers = { origin, 'content-type': 'application/json', cookie: jar.header() };
      return jar.take(await app.request(path, { method: 'POST', body: JSON.stringify(body), headers }));
    },
    cookies: jar.header,
  };
}

export type Browser = ReturnType<typeof browse>;
