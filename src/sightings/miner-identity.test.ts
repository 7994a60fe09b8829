/** Miners told apart behind one address, and laid beside who had it. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { HOUR, piece, START } from '../../test/kit/evidence.ts';
import { BindingBook } from '../enrich/binding.ts';
import { reappearance } from '../model/miner.ts';
import { traceOf, traceText, type Trace } from '../model/trace.ts';
import { bindingOf } from '../records/binding.ts';
import { sightingOf } from './fold.ts';
import { minersOf, type WhoHad } from './miner-identity.ts';

const IP = '10.0.0.5';
const MINUTE = 60_000;
const nobody: WhoHad = () => [];

const trace = (part: Partial<Trace>): Trace => ({
  start: START,
  end: START + 30 * MINUTE,
  port: 40_000,
  wallet: 'w:a',
  worker: '',
  login: 'wallet',
  agent: 'XMRig/6.22.0',
  tls: '',
  ...part,
});
const seen = (traces: readonly Trace[], port = 3333) =>
  sightingOf(
    piece({
      peer: { ip: '203.0.113.1', port, name: '', pool: '' },
      facts: { traces: traces.map(traceText) },
    }),
  );
const found = (traces: readonly Trace[], who = nobody) => minersOf(IP, [seen(traces)], who);

describe('miners of one address', () => {
  test('are told apart by wallet and worker, whatever the ports and programs', () => {
    const { miners, miners_at_once } = found([
      trace({ port: 1 }),
      trace({ port: 2, worker: 'k:x' }),
      trace({ port: 3, wallet: 'w:b' }),
      trace({ port: 3, wallet: 'w:b', start: START + 31 * MINUTE, end: START + 50 * MINUTE }),
      trace({ port: 9, start: START + 40 * MINUTE, end: START + 70 * MINUTE, agent: 'XMRig/6.23' }),
    ]);
    expect(
      miners.map(({ wallet, worker, sessions, agents }) => [wallet, worker, sessions, agents]),
    ).toEqual([
      ['w:a', '', 2, ['XMRig/6.22.0', 'XMRig/6.23']],
      ['w:a', 'k:x', 1, ['XMRig/6.22.0']],
      ['w:b', '', 1, ['XMRig/6.22.0']],
    ]);
    expect(miners_at_once).toBe(3);
    expect(new Set(miners.map(({ id }) => id)).size).toBe(3);
  });

  test('of one login are counted by how many run at once; a hand-over is none', () => {
    const at = (port: number, from: number, to: number) =>
      trace({ port, start: START + from * MINUTE, end: START + to * MINUTE });
    expect(found([at(1, 0, 30), at(2, 0, 30), at(3, 10, 20)]).miners[0]).toMatchObject({
      at_once: 3,
      sessions: 3,
    });
    expect(found([at(1, 0, 30), at(2, 29.5, 60)]).miners_at_once).toBe(1);
    // Seen by two sensors whose clocks differ a little: the same port, the same conversation.
    expect(found([at(1, 0, 30), at(1, 0.01, 30.01)]).miners[0]).toMatchObject({
      at_once: 1,
      sessions: 1,
    });
  });

  test('without a login are told apart by how they open TLS, and bear no name', () => {
    const hidden = { wallet: '', login: '', agent: '' };
    const { miners } = found([
      trace({ ...hidden, tls: 't13i310900_a' }),
      trace({ ...hidden, tls: 't12d5410h1_b', port: 2 }),
    ]);
    expect(miners.map(({ id, tls }) => [id, tls])).toEqual([
      ['', ['t12d5410h1_b']],
      ['', ['t13i310900_a']],
    ]);
  });

  test('a donation of the program is no other miner', () => {
    expect(
      found([trace({}), trace({ port: 2, wallet: 'w:hash', login: 'donate-proxy' })]).miners,
    ).toHaveLength(1);
  });

  test('bear the machine that had the address and port then', () => {
    const book = new BindingBook();
    const mac = (nth: number): string => `02:00:00:00:00:0${nth}`;
    for (const [nth, from] of [
      [1, 0],
      [2, 2],
    ] as const)
      book.add(
        bindingOf({
          kind: 'dhcp',
          ip: IP,
          time: START + from * HOUR,
          end_time: START + (from + 2) * HOUR,
          mac: mac(nth),
        }),
      );
    const who: WhoHad = (question) => book.who(question);
    const later = { start: START + 3 * HOUR, end: START + 3.5 * HOUR, port: 7 };
    const { miners } = found([trace({}), trace({ ...later, wallet: 'w:b' })], who);
    expect(miners.map(({ wallet, machines }) => [wallet, machines])).toEqual([
      ['w:a', [mac(1)]],
      ['w:b', [mac(2)]],
    ]);
    // Behind a translator the port tells; where it does not, nobody is meant.
    const nat = new BindingBook();
    for (const [nth, first] of [
      [1, 1024],
      [2, 2048],
    ] as const)
      nat.add(
        bindingOf({
          kind: 'nat',
          ip: IP,
          time: START - HOUR,
          port_first: first,
          port_last: first + 1023,
          inner_ip: `192.168.0.${nth}`,
        }),
      );
    const ask: WhoHad = (question) => nat.who(question);
    expect(found([trace({ port: 2100 })], ask).miners[0]!.machines).toEqual(['192.168.0.2']);
    expect(found([trace({ port: 0 })], ask).miners[0]!.machines).toEqual([]);
  });

  const anyTrace = fc
    .record({
      start: fc.integer({ min: START, max: START + 10 * HOUR }),
      length: fc.integer({ min: 0, max: 3 * HOUR }),
      port: fc.integer({ min: 0, max: 5 }),
      wallet: fc.constantFrom('', 'w:a', 'w:b'),
      worker: fc.constantFrom('', 'k:x'),
      tls: fc.constantFrom('', 't1'),
    })
    .map(({ length, ...t }) => trace({ ...t, end: t.start + length }));

  test.prop([fc.array(anyTrace, { maxLength: 30 }), fc.integer()])(
    'are the same in whatever order and however often they are told',
    (traces, seed) => {
      const once = found(traces);
      const again = found(
        [...traces, ...traces].sort((a, b) => ((a.start ^ seed) & 7) - ((b.start ^ seed) & 7)),
      );
      const names = ({ miners }: typeof once) =>
        miners.map(({ id, at_once, sessions }) => [id, at_once, sessions]);
      expect(names(again)).toEqual(names(once));
      expect(once.miners_at_once).toBeLessThanOrEqual(
        once.miners.reduce((n, m) => n + m.sessions, 0),
      );
      for (const m of once.miners) expect(m.at_once).toBeLessThanOrEqual(once.miners_at_once);
      for (const t of traces) expect(traceOf(traceText(t))).toEqual(t);
    },
  );
});

test('a miner at two addresses moved, is the same machine, or another of the same name', () => {
  const [here] = found([trace({})]).miners;
  const [later] = found([trace({ start: START + HOUR, end: START + 2 * HOUR })]).miners;
  const [other] = found([trace({ wallet: 'w:z' })]).miners;
  const machines = ['02:00:00:00:00:01'];
  expect(reappearance(here!, later!)).toBe('moved');
  expect(reappearance(here!, here!)).toBe('same-name');
  expect(reappearance(here!, other!)).toBeUndefined();
  expect(reappearance({ ...here!, machines }, { ...other!, machines })).toBe('same-machine');
  // An address behind a translator is anybody's.
  const inner = { machines: ['192.168.0.2'] };
  expect(reappearance({ ...here!, ...inner }, { ...other!, ...inner })).toBeUndefined();
});
