/** Counts of instances below this one: taken in when they are signed, and shown added. */
import { createRoute, z } from '@hono/zod-openapi';
import { dayOf, dayOfText } from '../../lib/days.ts';
import { rollupDocument, rollupReport, type RollupReport } from '../../model/rollup.ts';
import { record } from '../../register/audit.ts';
import { keepReport } from '../../register/rollups.ts';
import { canonical } from '../../response/bulletin/seal.ts';
import { isSignedBy } from '../../response/rollup/sign.ts';
import { rollup } from '../../situation/rollup.ts';
import { needs } from '../access.ts';
import type { ApiDeps, Routes } from '../deps.ts';
import { Refused } from '../problem.ts';
import { limited } from '../rate-limit.ts';
import { answer, jsonBody, month } from '../route-parts.ts';

const SIGNATURE = /^Ed25519 ([\w-]{86})$/;
const TRIES_A_MINUTE = 60;
/** How far the clock of another may be ahead. */
const AHEAD_MS = 600_000;

/** Throws unless the report was signed by the instance it names. Nothing tells an unknown instance from a wrong key. */
function signed(
  report: RollupReport,
  authorization: string | undefined,
  { children }: Pick<ApiDeps, 'children'>,
): string {
  const signature = SIGNATURE.exec(authorization ?? '')?.[1];
  const child = children.find(({ name }) => name === report.instance);
  if (signature === undefined || child === undefined || !isSignedBy(report, signature, child.key))
    throw new Refused(
      401,
      'signature_invalid',
      'No instance known here signed this: check rollup.name and rollup.key there, rollup.children here.',
    );
  return signature;
}

/** Throws for a month that is not over, and for a clock that is wrong. */
function inTime({ from, to, made }: RollupReport, now = Date.now()): void {
  if (Date.parse(made) > now + AHEAD_MS)
    throw new Refused(422, 'rollup_refused', `It was made at ${made}, which is yet to come.`);
  if (from > to || dayOfText(to) >= dayOf(now + AHEAD_MS))
    throw new Refused(422, 'rollup_refused', `${from} to ${to} is not over.`);
}

const handIn: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/rollups',
      tags: ['rollup'],
      summary: 'Hand up the counts of a month, signed; the same again changes nothing',
      description:
        '`Authorization: Ed25519 SIGNATURE`, base64url over `davylamp-rollup-1`, a line feed and the canonical text of the report (keys in order, no space).',
      middleware: limited('rollup', TRIES_A_MINUTE),
      request: { body: jsonBody(rollupReport) },
      responses: answer(z.object({ status: z.enum(['kept', 'replaced', 'known']) })),
    }),
    async (c) => {
      const report = c.req.valid('json');
      try {
        const signature = signed(report, c.req.header('authorization'), deps);
        inTime(report);
        const status = await keepReport(deps.register, report, {
          text: canonical(report),
          signature,
        });
        return c.json({ status });
      } catch (error) {
        await record(deps.register, {
          actor: 'system',
          action: 'rollup-refused',
          subject: report.instance,
          detail: { from: report.from, to: report.to, reason: (error as Error).message },
        });
        throw error;
      }
    },
  );
};

const ofMonth: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/rollups/{month}',
      tags: ['rollup'],
      summary: 'Counts that instances below handed up, added where they mean the same',
      middleware: needs(deps, 'health'),
      request: {
        params: z.object({ month }),
      },
      responses: answer(rollupDocument, rollup.definition),
    }),
    async (c) => c.json(await deps.rollup(c.req.valid('param').month)),
  );
};

/** Its routes. */
export const rollups: readonly Routes[] = [handIn, ofMonth];
