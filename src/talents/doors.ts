import { type Door, page, submit } from '../web/door.ts';
import type { Visit } from '../web/visit.ts';
import type { Need } from './needs.ts';
import { addSkillForm, judgeSkillForm, ownProfile, ownProfilePage, sendCv, settingsForm } from './pages/me.tsx';
import { closeNeedForm, correctNeedForm, needOfPath, needPage } from './pages/need.tsx';
import { needsPage } from './pages/needs.tsx';
import { newNeedPage, postNeedForm } from './pages/new-need.tsx';
import type { OwnProfile } from './profiles.ts';

const need = { find: needOfPath, subject: (found: Need) => ({ company: found.companyId }) };
const profile = {
  // A visitor without a talent's role has no profile to find; the policy, not a 404, answers them.
  find: async (visit: Visit) => (await ownProfile(visit)) ?? ('none' as const),
  subject: (found: OwnProfile | 'none') => (found === 'none' ? {} : { person: found.personId }),
};

function own(handle: (visit: Visit, found: OwnProfile) => Promise<Response>) {
  return {
    ...profile,
    handle: (visit: Visit, found: OwnProfile | 'none') => {
      if (found === 'none') throw new Error('the policy let a visitor without profile in');
      return handle(visit, found);
    },
  };
}

export const talentsDoors: readonly Door[] = [
  page({ path: '/needs', action: 'need.list', handle: needsPage }),
  page({ path: '/needs/new', action: 'need.start', handle: newNeedPage }),
  submit({ path: '/needs/new', action: 'need.start', handle: postNeedForm }),
  page({ path: '/needs/:id', action: 'need.see', ...need, handle: needPage }),
  submit({ path: '/needs/:id/skills', action: 'need.write', ...need, handle: correctNeedForm }),
  submit({ path: '/needs/:id/close', action: 'need.write', ...need, handle: closeNeedForm }),
  page({ path: '/talents/me', action: 'talent.edit-own', ...own(ownProfilePage) }),
  submit({ path: '/talents/me/cv', action: 'talent.edit-own', ...own(sendCv) }),
  submit({ path: '/talents/me/skills', action: 'talent.edit-own', ...own(addSkillForm) }),
  submit({ path: '/talents/me/skills/:skill', action: 'talent.edit-own', ...own(judgeSkillForm) }),
  submit({ path: '/talents/me/settings', action: 'talent.edit-own', ...own(settingsForm) }),
];
