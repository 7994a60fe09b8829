/** Events as who listens hears them: newer figures are told of, to whom they may be told, and never about whom. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import type { Role } from '../../src/model/role.ts';
import { onEngine } from '../store/engine.ts';
import { scene, type Scene } from './scene.ts';

const PATH = '/api/v1/events';

interface Heard {
  readonly event: string;
  readonly data: {
    readonly at: string | null;
    readonly verdicts?: readonly {
      readonly verdict: string;
      readonly hosts: number;
      readonly assessed: number;
    }[];
  };
}

/** Events of a stream, one after the other; comments are passed over. */
async function* heard(answer: Response): AsyncGenerator<Heard> {
  let rest = '';
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + chunk).split('\n\n');
    rest = parts.pop()!;
    for (const part of parts) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1];
      const [event, data] = [field('event'), field('data')];
      if (event !== undefined && data !== undefined)
        yield { event, data: JSON.parse(data) as Heard['data'] };
    }
  }
}

onEngine('events', () => {
  let s: Scene;
  beforeAll(async () => {
    s = await scene();
  });
  afterAll(() => s[Symbol.asyncDispose]());

  const listen = async (as: Role) => {
    const answer = await s.ask(PATH, { as });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('etag')).toBeNull();
    const stream = heard(answer);
    return { next: async () => (await stream.next()).value as Heard, stream };
  };
  let moment = 1;
  const assess = (count: number) => keepHosts(s.store, s.hosts.slice(0, count), ++moment);

  test('a newer assessment is told of, with how many are of which verdict, and no address', async () => {
    const { next, stream } = await listen('analyst');
    expect(await next()).toEqual({ event: 'state', data: { at: '1970-01-01T00:00:00.001Z' } });
    await assess(7);
    const { event, data } = await next();
    expect(event).toBe('change');
    const sum = (of: 'hosts' | 'assessed') =>
      data.verdicts!.reduce((all, verdict) => all + verdict[of], 0);
    expect([sum('hosts'), sum('assessed')]).toEqual([s.hosts.length, 7]);
    for (const { verdict, hosts } of data.verdicts!)
      expect(hosts).toBe(s.hosts.filter((host) => host.verdict === verdict).length);
    expect(Object.keys(data).sort()).toEqual(['at', 'since', 'verdicts']);
    await stream.return(undefined);
  });

  test.each(['viewer', 'unit_user'] as const)('%s hears that, and no count', async (as) => {
    const { next, stream } = await listen(as);
    await next();
    await assess(1);
    const { event, data } = await next();
    expect([event, Object.keys(data)]).toEqual(['change', ['at']]);
    await stream.return(undefined);
  });

  test('who signed out hears no more', async () => {
    const { next, stream } = await listen('auditor');
    await next();
    await s.ask('/api/v1/session', { as: 'auditor', method: 'DELETE' });
    await assess(2);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    await expect.poll(() => s.deps.changes.size).toBe(0);
  });

  test('an answer that was not changed is not sent again', async () => {
    const path = '/api/v1/situation/overview?from=2026-10-26&to=2026-11-24';
    const first = await s.ask(path, { as: 'analyst' });
    const tag = first.headers.get('etag')!;
    const headers = { 'if-none-match': tag };
    expect((await s.ask(path, { as: 'analyst', headers })).status).toBe(304);
  });
});
