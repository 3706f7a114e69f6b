import type { DomainFile } from '../src/taxonomy/format.ts';
import { accounting } from './accounting.ts';
import { agriculture } from './agriculture.ts';
import { ai } from './ai.ts';
import { cloud } from './cloud.ts';
import { communication } from './communication.ts';
import { construction } from './construction.ts';
import { crafts } from './crafts.ts';
import { creative } from './creative.ts';
import { customer } from './customer.ts';
import { data } from './data.ts';
import { design } from './design.ts';
import { ecommerce } from './ecommerce.ts';
import { education } from './education.ts';
import { embedded } from './embedded.ts';
import { energy } from './energy.ts';
import { entrepreneurship } from './entrepreneurship.ts';
import { environment } from './environment.ts';
import { finance } from './finance.ts';
import { food } from './food.ts';
import { game } from './game.ts';
import { geo } from './geo.ts';
import { health } from './health.ts';
import { hr } from './hr.ts';
import { industry } from './industry.ts';
import { languages } from './languages.ts';
import { legal } from './legal.ts';
import { logistics } from './logistics.ts';
import { marketing } from './marketing.ts';
import { media } from './media.ts';
import { mobile } from './mobile.ts';
import { mobility } from './mobility.ts';
import { networks } from './networks.ts';
import { office } from './office.ts';
import { operations } from './operations.ts';
import { product } from './product.ts';
import { publicSector } from './public.ts';
import { purchasing } from './purchasing.ts';
import { quality } from './quality.ts';
import { robotics } from './robotics.ts';
import { sales } from './sales.ts';
import { science } from './science.ts';
import { security } from './security.ts';
import { services } from './services.ts';
import { social } from './social.ts';
import { soft } from './soft.ts';
import { software } from './software.ts';
import { telecom } from './telecom.ts';
import { testing } from './testing.ts';
import { tourism } from './tourism.ts';
import { web } from './web.ts';

/** Every file of the taxonomy, in the order in which it is shown. */
export const DOMAIN_FILES: readonly DomainFile[] = [
  software,
  web,
  mobile,
  game,
  data,
  testing,
  ai,
  science,
  geo,
  cloud,
  security,
  networks,
  telecom,
  industry,
  construction,
  embedded,
  robotics,
  design,
  product,
  entrepreneurship,
  marketing,
  communication,
  sales,
  customer,
  ecommerce,
  finance,
  accounting,
  legal,
  publicSector,
  education,
  health,
  hr,
  mobility,
  operations,
  quality,
  logistics,
  purchasing,
  agriculture,
  food,
  energy,
  environment,
  crafts,
  media,
  creative,
  tourism,
  social,
  services,
  office,
  languages,
  soft,
];
