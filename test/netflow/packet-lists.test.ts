/** Exporters that tell of single packets: what is decoded of each format, and a miner that nobody can read found from it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { concat } from '../../src/lab/bytes.ts';
import { basicList, flowSet, ipfix, netflowV9, record, template } from '../../src/lab/netflow.ts';
import { addressBytes } from '../../src/lab/packet.ts';
import { listedTrain, probeMessages } from '../../src/lab/train/listed.ts';
import { lookAlikeTrain, nthMinerTrain } from '../../src/lab/train/trains.ts';
import { createRng } from '../../src/lib/rng.ts';
import type { ScanDocument } from '../../src/model/scan-document.ts';
import { collect } from '../kit/collector.ts';
import { client, head, server, START } from '../kit/exports.ts';

const MINUTE = 60_000;
const PACKETS = [
  [1000, 210],
  [1060, -87],
  [9000, -398],
  [9050, -20],
] as const;

/** What the rows of six minutes of such records say of sizes, and of times since the first minute they tell of. */
function heard(messages: readonly Uint8Array[]) {
  const { rhythm, unread } = collect(messages);
  const times = rhythm.flatMap((row) => row.times.map((time) => time - START - MINUTE));
  return {
    unread,
    times: times.slice(0, 6),
    sizes: rhythm.flatMap(({ sizes }) => sizes).slice(0, 6),
  };
}
const minutes = (make: (start: number, nth: number) => Uint8Array[]): Uint8Array[] =>
  Array.from({ length: 7 }, (_, nth) => make(START + nth * MINUTE, nth)).flat();
/** Segments of one side within a tenth of a second are one message. */
const asMessages = {
  unread: {},
  sizes: [210, -87, -418, 210, -87, -418],
  times: [1000, 1060, 9050, 61_000, 61_060, 69_050],
};

describe('decodes', () => {
  test('basicLists as ipfixprobe writes them', () => {
    const messages = minutes((start) =>
      probeMessages(
        [
          {
            start,
            end: start + 59_000,
            bytes: [210 + 3 * 52, 87 + 418 + 3 * 52],
            packets: [3, 3],
            flags: 0x18,
            listed: PACKETS.map(([after, size]) => [start + after, size] as const),
          },
        ],
        client,
        server,
      ),
    );
    expect(heard(messages)).toEqual(asMessages);
  });

  /** Head of a record of one direction: ends, times and what it counts. */
  const ELEMENTS = [
    { id: 8, length: 4 },
    { id: 12, length: 4 },
    { id: 7, length: 2 },
    { id: 11, length: 2 },
    { id: 4, length: 1 },
    { id: 152, length: 8 },
    { id: 153, length: 8 },
  ];
  const ends = (up: boolean, start: number) => {
    const [from, to] = up ? [client, server] : [server, client];
    const [a, b] = [addressBytes(from.ip), addressBytes(to.ip)];
    return [a, b, from.port, to.port, 6, start, start + 59_000];
  };
  /** Lengths and delays of one side; `0x8000` pads. */
  const coded = (up: boolean): readonly [lengths: number[], delays: number[]] =>
    up
      ? [
          [210, -0x8000, -0x8000],
          [1000, 0, 0],
        ]
      : [
          [87, 398, 20],
          [1060, 7940, 50],
        ];
  const words = (values: readonly number[]): Uint8Array =>
    concat(...values.flatMap((value) => [(value >> 8) & 255, value & 255]));

  test('SPLT of Encrypted Traffic Analytics in NetFlow v9', () => {
    const elements = [...ELEMENTS, { id: 44_941, length: 12 }];
    const messages = minutes((start, sequence) => {
      const rows = [true, false].map((up) =>
        record(elements, [...ends(up, start), concat(...coded(up).map(words))]),
      );
      const sets = [flowSet(0, template(300, elements)), flowSet(300, ...rows)];
      return [netflowV9(head({ time: start + MINUTE, sequence }), 3, sets)];
    });
    expect(heard(messages)).toEqual(asMessages);
    // Without counters such a record is no flow.
    expect(collect(messages).flow).toEqual([]);
  });

  test('the same in IPFIX under Cisco’s number, and basicLists as Joy reads them', () => {
    const splt = [...ELEMENTS, { id: 12_173, length: 12, enterprise: 9 }];
    const lists = [...ELEMENTS, { id: 291, length: 65_535 }, { id: 291, length: 65_535 }];
    const messages = minutes((start) => {
      const time = start + MINUTE;
      const [up, down] = [true, false].map((side) => ends(side, start));
      const [one, two] = [coded(true), coded(false)];
      const joy = (id: number, values: readonly number[]): Uint8Array =>
        basicList({ id, length: 2, enterprise: 9 }, values);
      const sent = [...(up ?? []), joy(16_399, one[0]), joy(16_400, one[1])];
      return [
        ipfix(head({ time }), [
          flowSet(2, template(300, splt), template(301, lists)),
          flowSet(300, record(splt, [...(down ?? []), concat(...two.map(words))])),
          flowSet(301, record(lists, sent)),
        ]),
      ];
    });
    const { times, sizes } = heard(messages);
    expect({ times, sizes }).toMatchObject({ times: asMessages.times, sizes: asMessages.sizes });
  });

  test('runs of one length and of one time', () => {
    const elements = [...ELEMENTS, { id: 12_173, length: 12, enterprise: 9 }];
    // 500 bytes after a second, twice more at once and once 2 s later, then 80 at the same time.
    const splt = concat(words([500, -2, 80]), words([1000, 2000, -1]));
    const messages = minutes((start) => [
      ipfix(head({ time: start + MINUTE }), [
        flowSet(2, template(300, elements)),
        flowSet(300, record(elements, [...ends(true, start), splt])),
      ]),
    ]);
    const { sizes, times } = heard(messages);
    expect(sizes.slice(0, 2)).toEqual([1000, 580]);
    expect(times.slice(0, 2)).toEqual([1000, 3000]);
  });

  test('a list that cannot be of its record is counted, and the record is read without', () => {
    const [start, listed] = [START, [[START + 3_600_000, 210] as const]];
    const counts = { bytes: [262, 52], packets: [1, 1], flags: 0x18 } as const;
    const messages = probeMessages(
      [{ start, end: start + 59_000, ...counts, listed }],
      client,
      server,
    );
    const { unread, flow } = collect(messages);
    expect(unread).toEqual({ netflow_packet_list_odd: 1 });
    expect(flow).toMatchObject([{ bytes_out: 262, bytes_in: 52 }]);
  });

  test.prop([fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 12 })])(
    'bytes changed anywhere never throw',
    (changes) => {
      const counts = { bytes: [900, 900], packets: [4, 4], flags: 0x18 } as const;
      const listed = PACKETS.map(([after, size]) => [START + after, size] as const);
      const [message] = probeMessages(
        [{ start: START, end: START + 59_000, ...counts, listed }],
        client,
        server,
      );
      for (const [at, value] of changes) message![at % message!.length] = value;
      collect([message!]);
    },
  );
});

/** A file of what ipfixprobe would tell of some miners and many look-alikes, by address of the client. */
function exported(folder: string): string {
  const timeouts = { active: 60_000, inactive: 30_000 };
  const messages = Array.from({ length: 66 }, (_, i) => {
    const mines = i < 6;
    const options = { seconds: 3600, silent: false };
    const train = mines ? nthMinerTrain(8, i, options) : lookAlikeTrain(8, i);
    // It differs from a silent miner by the name in its TLS hello alone, and these records tell of none.
    if (train.kind === 'status-board') return [];
    const records = listedTrain(train, timeouts, createRng(8, i));
    const ip = mines ? `10.9.0.${i + 1}` : `10.9.1.${i}`;
    const to = { ip: `198.51.100.${i + 1}`, port: train.port };
    return probeMessages(records, { ip, port: 40_000 + i }, to);
  }).flat();
  const path = join(folder, 'probe.ipfix');
  writeFileSync(path, concat(...messages));
  return path;
}

test(
  'a scan finds miners that nobody can read by the packets an exporter lists',
  { timeout: 120_000 },
  () => {
    const path = exported(mkdtempSync(join(tmpdir(), 'davylamp-lists-')));
    const args = ['bin/davylamp.mjs', 'scan', '--no-store', '--json', '--top', '100', path];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const { hosts } = JSON.parse(stdout) as ScanDocument;
    const byRhythm = hosts
      .filter(({ evidence }) => evidence.some(({ detector }) => detector === 'rhythm'))
      .map(({ ip }) => ip);
    expect(byRhythm.filter((ip) => ip.startsWith('10.9.1.'))).toEqual([]);
    expect(byRhythm.length).toBeGreaterThanOrEqual(5);
  },
);
