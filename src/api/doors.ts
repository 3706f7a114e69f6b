import { type Door, page, submit } from '../web/door.ts';
import { docsPage } from './pages/docs.tsx';
import { issueTokenForm, revokeTokenForm, tokenOfPath, tokensPage } from './pages/tokens.tsx';

export const apiDoors: readonly Door[] = [
  page({ path: '/api/docs', action: 'api.describe', remembered: true, handle: docsPage }),
  page({ path: '/account/tokens', action: 'token.list-own', handle: tokensPage }),
  submit({ path: '/account/tokens', action: 'token.issue', handle: issueTokenForm }),
  submit({
    path: '/account/tokens/:id/revoke',
    action: 'token.revoke',
    find: tokenOfPath,
    subject: (token) => ({ account: token.accountId }),
    handle: revokeTokenForm,
  }),
];
