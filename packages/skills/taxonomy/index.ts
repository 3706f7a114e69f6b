import type { DomainFile } from '../src/taxonomy/format.ts';
import { data } from './data.ts';
import { languages } from './languages.ts';
import { marketing } from './marketing.ts';
import { mobile } from './mobile.ts';
import { software } from './software.ts';
import { web } from './web.ts';

/** Every file of the taxonomy, in the order in which it is shown. */
export const DOMAIN_FILES: readonly DomainFile[] = [software, web, mobile, data, marketing, languages];
