/** The texts of recommendations: data, versioned, in every language; an operator's file replaces any part of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { dataDir } from '../../lib/program-files.ts';
import { AppError } from '../../model/error.ts';
import {
  adviceKinds,
  adviceNetworks,
  adviceSections,
  routes,
  type AdviceSection,
} from '../../model/recommendation.ts';
import { ceilings } from './ceiling.ts';
import { tooStrong } from './too-strong.ts';

const levels = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;

const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const step = text.extend({ needs: z.enum(ceilings).optional() });
const clock = z.strictObject({
  amount: z.int().min(1),
  unit: z.enum(['hours', 'working_days']),
});
const clocks = z.strictObject({ hijacked: clock.optional(), other: clock });

const level = z.strictObject({
  ceiling: z.enum(ceilings),
  says: text.describe('What may be said at this level, and nothing stronger.'),
  asks: text,
  clock: clocks,
});
const kind = z.strictObject({
  code: z.string().regex(/^K\d+$/),
  name: text,
  headline: text.describe('Said from E4 on.'),
  ...(Object.fromEntries(adviceSections.map((name) => [name, z.array(step)])) as Record<
    AdviceSection,
    z.ZodArray<typeof step>
  >),
});
const network = z.strictObject({
  name: text,
  ceiling: z.enum(ceilings).optional(),
  who: text.describe('Who gets it.'),
  tone: text,
  extra: z.array(step),
});
const profile = z.strictObject({
  name: text,
  legal_basis: text,
  answer: text,
  appeal: text,
  ceilings: z.partialRecord(z.enum(adviceNetworks), z.enum(ceilings)),
  clocks: z.partialRecord(z.enum(levels), clocks),
});

const shape = {
  version: z.string().min(1),
  levels: z.record(z.enum(levels), level),
  routes: z.record(z.enum(routes), z.strictObject({ name: text, says: text })),
  kinds: z.record(z.enum(adviceKinds), kind),
  networks: z.record(z.enum(adviceNetworks), network),
  profiles: z.record(z.string(), profile),
};

/** The whole of the texts. */
const guidanceSchema = z.strictObject(shape);
export type Guidance = z.output<typeof guidanceSchema>;

/** An operator's own file: any part of the texts; a list replaces the list, a profile may be new. */
export const ownGuidance = z
  .strictObject({
    version: z
      .string()
      .min(1)
      .describe('Your own version; it stands beside that of the texts shipped.'),
    levels: z.partialRecord(z.enum(levels), level.partial()).optional(),
    routes: z.partialRecord(z.enum(routes), shape.routes.valueType.partial()).optional(),
    kinds: z.partialRecord(z.enum(adviceKinds), kind.partial()).optional(),
    networks: z.partialRecord(z.enum(adviceNetworks), network.partial()).optional(),
    profiles: z.record(z.string(), profile).optional(),
  })
  .superRefine((own, context) => {
    for (const { path, words } of tooStrong(own))
      context.addIssue({
        code: 'custom',
        path,
        message: `accuses below E3 ("${words}"); ask or describe instead`,
      });
  });
export type OwnGuidance = z.output<typeof ownGuidance>;

let shipped: Guidance | undefined;

/** The texts shipped, with an operator's own laid over them. Throws `data_invalid` when the shipped file is damaged. */
export function loadGuidance(own?: OwnGuidance, folder = dataDir): Guidance {
  if (folder !== dataDir) return overlay(readGuidance(folder), own);
  shipped ??= readGuidance(folder);
  return overlay(shipped, own);
}

function readGuidance(folder: string): Guidance {
  const file = join(folder, 'recommendations.yaml');
  const read = guidanceSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success)
    throw new AppError('data_invalid', `${file}: ${z.prettifyError(read.error).split('\n')[0]}`);
  return read.data;
}

function overlay(base: Guidance, own: OwnGuidance | undefined): Guidance {
  if (own === undefined) return base;
  const { version, ...parts } = own;
  return { ...laid(base, parts), version: `${base.version}+${version}` };
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are laid over each other key by key, everything else is replaced. */
function laid<T extends object>(base: T, over: object): T {
  const out = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const before = out[key];
    out[key] = isTree(before) && isTree(value) ? laid(before, value) : value;
  }
  return out as T;
}
