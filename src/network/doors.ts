import { type Door, page, submit } from '../web/door.ts';
import { subjectOf } from './companies.ts';
import { companiesPage } from './pages/companies.tsx';
import { companyOfPath, companyPage } from './pages/company.tsx';
import { declarationPage, fileDeclarationForm, type YearOfCompany, yearOfPath } from './pages/declaration.tsx';
import { editCompanyForm, editCompanyPage } from './pages/edit-company.tsx';
import { frontPage } from './pages/front.tsx';
import { homePage } from './pages/home.tsx';
import { agreementOfPath, endForm, renewForm, residencyPage, subjectOfAgreement } from './pages/residency.tsx';
import { newSessionPage, recordSessionForm } from './pages/session.tsx';
import { siteOfPath, sitePage } from './pages/site.tsx';
import { sitesPage } from './pages/sites.tsx';
import { letForm, subjectOfUnit, unitOfPath, unitPage } from './pages/unit.tsx';
import type { SiteSummary } from './sites.ts';

const site = { find: siteOfPath, subject: ({ id }: SiteSummary) => ({ sites: [id] }) };
const company = { find: companyOfPath, subject: subjectOf };
const year = { find: yearOfPath, subject: (found: YearOfCompany) => subjectOf(found.company) };
const agreement = { find: agreementOfPath, subject: subjectOfAgreement };
const unit = { find: unitOfPath, subject: subjectOfUnit };

export const networkDoors: readonly Door[] = [
  page({ path: '/', action: 'network.see', remembered: true, handle: frontPage }),
  page({ path: '/home', action: 'account.home', handle: homePage }),
  page({ path: '/sites', action: 'site.see', remembered: true, handle: sitesPage }),
  page({ path: '/sites/:slug', action: 'site.see', remembered: true, ...site, handle: sitePage }),
  page({ path: '/companies', action: 'company.see', remembered: true, handle: companiesPage }),
  page({ path: '/companies/:slug', action: 'company.see', remembered: true, ...company, handle: companyPage }),
  page({ path: '/companies/:slug/edit', action: 'company.edit', ...company, handle: editCompanyPage }),
  submit({ path: '/companies/:slug/edit', action: 'company.edit', ...company, handle: editCompanyForm }),
  page({ path: '/companies/:slug/sessions/new', action: 'session.record', ...company, handle: newSessionPage }),
  submit({ path: '/companies/:slug/sessions', action: 'session.record', ...company, handle: recordSessionForm }),
  page({ path: '/companies/:slug/declarations/:year', action: 'declaration.file', ...year, handle: declarationPage }),
  submit({
    path: '/companies/:slug/declarations/:year',
    action: 'declaration.file',
    ...year,
    handle: fileDeclarationForm,
  }),
  page({ path: '/residencies/:id', action: 'residency.see', ...agreement, handle: residencyPage }),
  submit({ path: '/residencies/:id/renew', action: 'residency.manage', ...agreement, handle: renewForm }),
  submit({ path: '/residencies/:id/end', action: 'residency.manage', ...agreement, handle: endForm }),
  page({ path: '/units/:id', action: 'residency.see', ...unit, handle: unitPage }),
  submit({ path: '/units/:id/let', action: 'residency.manage', ...unit, handle: letForm }),
];
