import { describe, expect, test } from 'vitest';
import { bindingOf, type BindingDraft } from '../records/binding.ts';
import { networksAround, whoHad, type WhoQuestion } from './who-had.ts';

const START = Date.UTC(2026, 10, 25, 9);
const at = (minutes: number): number => START + minutes * 60_000;

const lease = (given: Partial<BindingDraft>): ReturnType<typeof bindingOf> =>
  bindingOf({ kind: 'dhcp', ip: '10.0.0.5', time: START, mac: '02:00:00:00:00:01', ...given });
const nat = (given: Partial<BindingDraft>): ReturnType<typeof bindingOf> =>
  bindingOf({
    kind: 'nat',
    ip: '198.51.100.1',
    time: START,
    port_first: 1024,
    port_last: 2047,
    inner_ip: '100.64.0.1',
    ...given,
  });

const who = (
  bindings: readonly ReturnType<typeof bindingOf>[],
  minutes: number,
  given: Partial<WhoQuestion> = {},
): string[] =>
  whoHad(bindings, {
    ip: bindings[0]?.ip ?? '',
    time: at(minutes),
    port: 0,
    protocol_num: 0,
    peer_ip: '',
    peer_port: 0,
    ...given,
  }).map(({ sure, seconds, binding }) =>
    [binding.mac || binding.inner_ip || binding.user, sure, seconds].join(' '),
  );

describe('a lease', () => {
  const one = lease({ expires_time: at(60) });

  test('is in force for its term, not before, not after', () => {
    expect(who([one], 30)).toEqual(['02:00:00:00:00:01 in_force 0']);
    expect(who([one], 60)).toEqual(['02:00:00:00:00:01 in_force 0']);
    expect(who([one], -1)).toEqual([]);
    expect(who([one], 61)).toEqual([]);
  });

  test('given back early is over', () => {
    const back = lease({ expires_time: at(60), end_time: at(20) });
    expect(who([back], 20)).toHaveLength(1);
    expect(who([back], 21)).toEqual([]);
  });

  test('is over when another machine got the address, though its term was longer', () => {
    const next = lease({ mac: '02:00:00:00:00:02', time: at(30), end_time: at(40) });
    expect(who([one, next], 29)).toEqual(['02:00:00:00:00:01 in_force 0']);
    expect(who([one, next], 35)).toEqual(['02:00:00:00:00:02 in_force 0']);
    expect(who([one, next], 50)).toEqual([]);
  });

  test('of unknown term says how long ago it was seen', () => {
    const seen = lease({ seen_time: at(10) });
    expect(who([seen], 5)).toEqual(['02:00:00:00:00:01 in_force 0']);
    expect(who([seen], 15)).toEqual(['02:00:00:00:00:01 near 300']);
    expect(who([seen], 60 * 25)).toEqual([]);
  });

  test('renewed is one holder', () => {
    const again = lease({ time: at(30), seen_time: at(30), expires_time: at(90), hostname: 'rig' });
    expect(who([one, again], 45)).toEqual(['02:00:00:00:00:01 in_force 0']);
  });

  test('of a prefix is of every address in it', () => {
    const prefix = lease({ ip: '2001:db8:40::', prefix_length: 56, expires_time: at(60) });
    expect(who([prefix], 1, { ip: '2001:db8:40:7::1' })).toHaveLength(1);
    expect(who([prefix], 1, { ip: '2001:db8:40:100::1' })).toEqual([]);
  });
});

describe('an entry of a table', () => {
  const entry = lease({ kind: 'neighbour' });

  test('says something of the hour around it', () => {
    expect(who([entry], -5)).toEqual(['02:00:00:00:00:01 near 300']);
    expect(who([entry], 5)).toEqual(['02:00:00:00:00:01 near 300']);
    expect(who([entry], 61)).toEqual([]);
    expect(who([entry], -61)).toEqual([]);
  });
});

describe('a translation', () => {
  test('answers for its ports', () => {
    const other = nat({ port_first: 2048, port_last: 3071, inner_ip: '100.64.0.2' });
    expect(who([nat({}), other], 1, { port: 2047 })).toEqual(['100.64.0.1 open 60']);
    expect(who([nat({}), other], 1, { port: 2048 })).toEqual(['100.64.0.2 open 60']);
    expect(who([nat({}), other], 1, { port: 80 })).toEqual([]);
    expect(who([nat({}), other], 1)).toHaveLength(2);
  });

  test('whose end was not seen ends when its ports go to another', () => {
    const next = nat({ time: at(10), inner_ip: '100.64.0.2' });
    expect(who([nat({}), next], 9, { port: 1500 })).toEqual(['100.64.0.1 open 540']);
    expect(who([nat({}), next], 11, { port: 1500 })).toEqual(['100.64.0.2 open 60']);
  });

  test('of one conversation answers for that one', () => {
    const one = { port_first: 5000, port_last: 5000, protocol_num: 6, peer_port: 3333 };
    const both = [
      nat({ ...one, peer_ip: '203.0.113.1' }),
      nat({ ...one, peer_ip: '203.0.113.2', inner_ip: '100.64.0.2' }),
    ];
    const question = { port: 5000, peer_port: 3333 };
    expect(who(both, 0, { ...question, peer_ip: '203.0.113.2' })).toEqual([
      '100.64.0.2 in_force 0',
    ]);
    expect(who(both, 0, question)).toHaveLength(2);
    expect(who(both, 0, { ...question, protocol_num: 17 })).toEqual([]);
  });
});

test('those in force go before those seen near, the newest first', () => {
  const bindings = [
    lease({ kind: 'neighbour', mac: '02:00:00:00:00:09', time: at(-1) }),
    lease({ expires_time: at(60) }),
  ];
  expect(who(bindings, 1)).toEqual(['02:00:00:00:00:01 in_force 0', '02:00:00:00:00:09 near 120']);
});

test('networks around an address', () => {
  expect(networksAround('10.0.0.5')).toEqual([{ ip: '10.0.0.5', bits: 32 }]);
  const six = networksAround('2001:db8:0:7:0:0:0:1');
  expect(six[0]).toEqual({ ip: '2001:db8:0:7::1', bits: 128 });
  expect(six.find(({ bits }) => bits === 64)?.ip).toBe('2001:db8:0:7::');
  expect(six.at(-1)).toEqual({ ip: '2001:db8::', bits: 32 });
  expect(networksAround('pool.example.org')).toEqual([]);
});
