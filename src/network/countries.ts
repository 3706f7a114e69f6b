import type { Continent } from '../database/tables.ts';

/**
 * Countries (ISO 3166-1 alpha-2) by continent, as the United Nations group them (standard M49: Africa 002, the Americas
 * 019, Asia 142, Europe 150, Oceania 009). Morocco is left out: what is sold there is no export.
 */
const byContinent: Record<Continent, string> = {
  africa: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MG ML MR MU MW MZ NA NE NG RE
    RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW`,
  america: `AG AI AR AW BB BM BO BR BS BZ CA CL CO CR CU CW DM DO EC GD GP GT GY HN HT JM KN KY LC MQ MX NI PA PE PR PY SR
    SV TT US UY VC VE VG VI`,
  asia: `AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS
    QA SA SG SY TH TJ TL TM TR TW UZ VN YE`,
  europe: `AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS
    RU SE SI SK SM UA VA`,
  oceania: 'AU CK FJ FM KI MH NC NR NZ PF PG PW SB TO TV VU WS',
};

const continents = new Map(
  Object.entries(byContinent).flatMap(([continent, codes]) =>
    codes.split(/\s+/).map((code) => [code, continent as Continent] as const),
  ),
);

export const countries: readonly string[] = [...continents.keys()];

/** The continent of a country one can export to; undefined for any other code. */
export function continentOf(country: string): Continent | undefined {
  return continents.get(country);
}
