/** What changes, told as it does: server-sent events that say that figures are newer, and never about whom. */
import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { may } from '../../model/role.ts';
import type { Caller } from '../../register/sessions.ts';
import { callerOf, needs } from '../access.ts';
import type { Change } from '../changes.ts';
import type { ApiContext, ApiDeps, Routes } from '../deps.ts';
import { Refused } from '../problem.ts';

/** Told so often that it is still there, so that a dead connection is noticed on both sides. */
const BEAT_MS = 20_000;
/** A comment, which listeners pass over. */
const BEAT = ':\n\n';
/** Browsers ask again after so long. */
const RETRY_MS = 5000;
const MOST_LISTENERS = 500;

const event = z
  .object({
    at: z.iso.datetime().nullable().describe('Moment of the newest assessments.'),
    since: z.iso.datetime().optional().describe('Moment of the newest ones before.'),
    verdicts: z
      .array(z.object({ verdict: z.string(), hosts: z.number(), assessed: z.number() }))
      .optional()
      .describe('Hosts by verdict, and how many of them were assessed anew since then.'),
  })
  .openapi('ChangeEvent');
export type ChangeEvent = z.output<typeof event>;

const iso = (time: number): string => new Date(time).toISOString();

/** Counts are for who may read all figures, small ones, too; others learn that something changed. */
function toldTo({ role }: Caller, { at, since, verdicts }: Change): ChangeEvent {
  const counts = may[role].has('statistics') && role !== 'viewer';
  return { at: iso(at), ...(counts && { since: iso(since), verdicts: [...verdicts] }) };
}

/** Resolves when it is woken, or after a beat. */
class Bell {
  private ring: () => void = () => undefined;

  readonly wake = (): void => this.ring();

  async wait(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.ring = resolve;
      timer = setTimeout(resolve, BEAT_MS);
    });
    clearTimeout(timer);
  }
}

/** Writes what changes until whoever listens leaves, or may no longer hear it. */
async function follow(c: ApiContext, deps: ApiDeps, stream: SSEStreamingApi): Promise<void> {
  const { changes, onFault } = deps;
  const bell = new Bell();
  let newer: Change | undefined;
  const leave = changes.listen((change) => {
    newer = change;
    bell.wake();
  });
  stream.onAbort(bell.wake);
  try {
    const at = await changes.now();
    newer = undefined;
    const state: ChangeEvent = { at: at === 0 ? null : iso(at) };
    await stream.writeSSE({ event: 'state', data: JSON.stringify(state), retry: RETRY_MS });
    for (;;) {
      if (newer === undefined) await bell.wait();
      // Who was shut out or signed out since hears no more.
      const caller = stream.aborted ? undefined : await callerOf(c, deps);
      if (caller === undefined) return;
      const told: Change | undefined = newer;
      newer = undefined;
      const data = told && JSON.stringify(toldTo(caller, told));
      await (data === undefined ? stream.write(BEAT) : stream.writeSSE({ event: 'change', data }));
    }
  } catch (error) {
    onFault(error);
  } finally {
    leave();
  }
}

/** What changes, as it does. */
const changeEvents: Routes = (api, deps) => {
  const { changes } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/events',
      tags: ['situation'],
      summary: 'What changes, as it does: `state` at first, then a `change` for every new state',
      middleware: needs(deps),
      responses: {
        200: { content: { 'text/event-stream': { schema: event } }, description: 'The events.' },
      },
    }),
    (c) => {
      if (changes.size >= MOST_LISTENERS)
        throw new Refused(429, 'too_many', 'Too many listen to changes; ask again later.');
      // A proxy that gathers answers would hold events back.
      c.header('x-accel-buffering', 'no');
      return streamSSE(c, (stream) => follow(c, deps, stream));
    },
  );
};

/** Its routes. */
export const events: readonly Routes[] = [changeEvents];
