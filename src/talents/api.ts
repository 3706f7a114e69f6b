import { builtinTaxonomy, understand } from '@fondouk/skills';
import { z } from 'zod';
import { type Endpoint, endpoint } from '../api/endpoint.ts';
import { pageOf, pageQuery, translatedShape } from '../api/pages.ts';
import { inLanguage } from '../texts/translated.ts';
import { askedBySkills, understandPosted } from './needs.ts';
import { contracts, levels } from './schema.ts';

const textLimit = 20_000;

const evidenceShape = z.object({ start: z.int(), end: z.int(), text: z.string() });
const skillShape = z
  .object({ id: z.string(), name: translatedShape, kind: z.string(), broader: z.array(z.string()) })
  .meta({ id: 'Skill' });
const understoodShape = z
  .object({
    skill: z.string(),
    name: z.string(),
    score: z.number(),
    level: z.enum(levels).nullable(),
    years: z.number().nullable(),
    evidence: z.array(evidenceShape).describe('Offsets in UTF-16 code units into the text that was sent'),
  })
  .meta({ id: 'UnderstoodSkill' });

const askedShape = z.object({
  skill: z.string().refine((id) => builtinTaxonomy().skill(id) !== undefined, 'unknown skill'),
  importance: z.enum(['required', 'desired']).default('required'),
  weight: z.number().gt(0).max(1).default(1),
  level: z.enum(levels).optional(),
  years: z.number().min(0).max(60).optional(),
});

const rankBody = z
  .object({
    text: z.string().min(1).max(textLimit).optional().describe('A need in plain words, in French, Arabic or English'),
    skills: z.array(askedShape).min(1).max(100).optional().describe('The skills themselves, in place of a text'),
    filters: z
      .object({
        region: z.string().max(10).optional(),
        contract: z.enum(contracts).optional(),
        remote: z.boolean().optional(),
        available_on: z.iso.date().optional(),
        language: z.string().max(10).optional(),
      })
      .default({}),
    page: z.int().min(1).max(1000).default(1),
    size: z.int().min(1).max(100).default(20),
  })
  .refine(({ text, skills }) => (text === undefined) !== (skills === undefined), {
    message: 'give either text or skills',
    path: ['text'],
  });

const rankedShape = z
  .object({
    rank: z.int(),
    talent: z.string().describe('Code of the talent: no name'),
    score: z.number().describe('0 to 1, exactly the sum of the contributions'),
    city: z.string().nullable(),
    region: z.string().nullable(),
    available_from: z.string().nullable(),
    parts: z.array(
      z.object({
        asked: z.string(),
        importance: z.enum(['required', 'desired']),
        weight: z.number(),
        found: z.string().nullable(),
        relation: z.string().nullable(),
        credit: z.number(),
        contribution: z.number(),
        words: z.array(z.string()).describe('The words of the talent that prove it'),
      }),
    ),
  })
  .meta({ id: 'RankedTalent' });

export const talentsEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/skills',
    action: 'skill.see',
    tag: 'api.tag_skills',
    summary: 'api.skills_summary',
    query: pageQuery.extend({ text: z.string().max(100).optional() }),
    answer: pageOf(skillShape),
    async handle({ query, locale }) {
      const { page, size, text } = query;
      const taxonomy = builtinTaxonomy();
      const found = text
        ? taxonomy
            .search(text, { language: locale, limit: 1000 })
            .flatMap(({ skillId }) => taxonomy.skill(skillId) ?? [])
        : taxonomy.skills;
      const items = found
        .slice((page - 1) * size, page * size)
        .map((skill) => ({ id: skill.id, name: skill.labels, kind: skill.kind, broader: [...skill.broader] }));
      return { items, page, size, total: found.length };
    },
  }),
  endpoint({
    method: 'post',
    path: '/skills/understand',
    action: 'skill.see',
    tag: 'api.tag_skills',
    summary: 'api.understand_summary',
    body: z.object({ text: z.string().min(1).max(textLimit) }),
    answer: z.object({ skills: z.array(understoodShape) }),
    async handle({ body, locale }) {
      const skills = understand(body.text)
        .filter((skill) => skill.score > 0)
        .map((skill) => ({
          skill: skill.skillId,
          name: inLanguage(builtinTaxonomy().skill(skill.skillId)?.labels ?? {}, locale),
          score: skill.score,
          level: skill.level ?? null,
          years: skill.years ?? null,
          evidence: skill.mentions.map(({ start, end, text }) => ({ start, end, text })),
        }));
      return { skills };
    },
  }),
  endpoint({
    method: 'post',
    path: '/skills/rank',
    action: 'talent.rank',
    scope: 'skills:rank',
    tag: 'api.tag_skills',
    summary: 'api.rank_summary',
    body: rankBody,
    answer: pageOf(rankedShape).extend({
      need: z.array(z.object({ skill: z.string(), importance: z.enum(['required', 'desired']), weight: z.number() })),
    }),
    async handle({ house, body }) {
      const { page, size, filters } = body;
      const need = askedBySkills(
        body.skills?.map(({ skill, ...rest }) => ({ skillId: skill, ...rest })) ??
          understandPosted('', body.text ?? ''),
      );
      const { available_on, ...others } = filters;
      const ranked = await house.shelf.rank(
        need,
        { ...others, availableOn: available_on },
        { top: size, offset: (page - 1) * size },
      );
      return {
        need: need.map(({ skillId, importance, weight }) => ({ skill: skillId, importance, weight })),
        items: ranked.profiles.map((profile) => ({
          rank: profile.rank,
          talent: profile.code,
          score: profile.score,
          city: profile.facts.city,
          region: profile.facts.regionCode,
          available_from: profile.facts.availableFrom,
          parts: profile.parts.map((part) => ({
            asked: part.asked,
            importance: part.importance,
            weight: part.weight,
            found: part.found,
            relation: part.relation,
            credit: part.credit,
            contribution: part.contribution,
            words: part.evidence.map((evidence) => evidence.text),
          })),
        })),
        page,
        size,
        total: ranked.total,
      };
    },
  }),
];
