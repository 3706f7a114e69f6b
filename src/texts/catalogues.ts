import accessAr from '../access/messages/ar.json' with { type: 'json' };
import accessEn from '../access/messages/en.json' with { type: 'json' };
import accessFr from '../access/messages/fr.json' with { type: 'json' };
import apiAr from '../api/messages/ar.json' with { type: 'json' };
import apiEn from '../api/messages/en.json' with { type: 'json' };
import apiFr from '../api/messages/fr.json' with { type: 'json' };
import figuresAr from '../figures/messages/ar.json' with { type: 'json' };
import figuresEn from '../figures/messages/en.json' with { type: 'json' };
import figuresFr from '../figures/messages/fr.json' with { type: 'json' };
import journalAr from '../journal/messages/ar.json' with { type: 'json' };
import journalEn from '../journal/messages/en.json' with { type: 'json' };
import journalFr from '../journal/messages/fr.json' with { type: 'json' };
import networkAr from '../network/messages/ar.json' with { type: 'json' };
import networkEn from '../network/messages/en.json' with { type: 'json' };
import networkFr from '../network/messages/fr.json' with { type: 'json' };
import registersAr from '../registers/messages/ar.json' with { type: 'json' };
import registersEn from '../registers/messages/en.json' with { type: 'json' };
import registersFr from '../registers/messages/fr.json' with { type: 'json' };
import talentsAr from '../talents/messages/ar.json' with { type: 'json' };
import talentsEn from '../talents/messages/en.json' with { type: 'json' };
import talentsFr from '../talents/messages/fr.json' with { type: 'json' };
import webAr from '../web/messages/ar.json' with { type: 'json' };
import webEn from '../web/messages/en.json' with { type: 'json' };
import webFr from '../web/messages/fr.json' with { type: 'json' };
import type { Locale } from './translated.ts';

/** Messages live with their domain, `src/<domain>/messages/<language>.json`; French is the reference for the keys. */
const french = {
  access: accessFr,
  api: apiFr,
  figures: figuresFr,
  journal: journalFr,
  network: networkFr,
  registers: registersFr,
  talents: talentsFr,
  web: webFr,
};

type Domains = typeof french;

/** `domain.message`, e.g. `network.sites_title`. */
export type MessageKey = { [D in keyof Domains & string]: `${D}.${keyof Domains[D] & string}` }[keyof Domains & string];

type Catalogue = Record<MessageKey, string>;

/** One flat catalogue a language; a missing key is a type error here and a failure of the catalogue test. */
function flatten(domains: Record<string, Record<string, string>>): Catalogue {
  return Object.fromEntries(
    Object.entries(domains).flatMap(([domain, messages]) =>
      Object.entries(messages).map(([key, text]) => [`${domain}.${key}`, text]),
    ),
  ) as Catalogue;
}

export const catalogues: Record<Locale, Catalogue> = {
  fr: flatten(french),
  ar: flatten({
    access: accessAr,
    api: apiAr,
    figures: figuresAr,
    journal: journalAr,
    network: networkAr,
    registers: registersAr,
    talents: talentsAr,
    web: webAr,
  } satisfies { [D in keyof Domains]: Record<keyof Domains[D], string> }),
  en: flatten({
    access: accessEn,
    api: apiEn,
    figures: figuresEn,
    journal: journalEn,
    network: networkEn,
    registers: registersEn,
    talents: talentsEn,
    web: webEn,
  } satisfies { [D in keyof Domains]: Record<keyof Domains[D], string> }),
};
