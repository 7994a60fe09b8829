/** Whatever comes from the wire, a report keeps to its width and moves no cursor. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { advise, evidence, host } from '../../../test/cli/fixtures.ts';
import { hostDocument, toDocument, type Telling } from '../../model/host-document.ts';
import { situationOf } from '../../model/situation.ts';
import { burnBy } from '../../response/energy/burn.ts';
import { energyTables } from '../../response/energy/tables.ts';
import { createTerminal } from '../terminal.ts';
import { renderExplain } from './explain.ts';
import { renderScan } from './scan-report.ts';
import { widthOf } from './text.ts';
import { createView } from './view.ts';

const telling: Telling = {
  evidence: (e) => e.summary,
  wouldChange: (key) => key,
  sign: (word) => word,
  place: (code) => code,
  burns: burnBy(energyTables()),
};
const silent = { write: () => true };
const view = createView(createTerminal(silent, silent, {}), 'zh');

const word = fc.string({ unit: 'binary', maxLength: 60 });
const words = fc.array(word, { maxLength: 4 });
const peer = fc.record({ ip: fc.ipV6(), port: fc.nat(65_535), name: word, pool: word });
const rate = fc.record({ algorithm: word, low: fc.nat(), mid: fc.nat(), high: fc.nat() });

const anyHost = fc
  .record({
    ip: fc.oneof(fc.ipV4(), fc.constant('2001:db8:1111:2222:3333:4444:5555:6666')),
    dialects: words,
    coins: words,
    algorithms: words,
    agents: words,
    via: words,
    endpoints: fc.array(peer, { maxLength: 4 }),
    would_change: words,
    hash_rate: fc.array(rate, { maxLength: 2 }),
    shares: fc.record({ submitted: fc.nat(), accepted: fc.nat(), rejected: fc.nat() }),
    summaries: words,
    lines: words,
  })
  .map(({ summaries, lines, hash_rate, ...part }) =>
    host({
      ...part,
      hash_rate: hash_rate.map((r) => ({ ...r, unit: 'H/s', hours: 1, device: 'unknown' })),
      evidence: summaries.map((summary) =>
        evidence({
          summary,
          lines: lines.map((text) => ({ time: Date.UTC(2026, 10, 20), direction: 'out', text })),
        }),
      ),
    }),
  );

const tame = (text: string): void => {
  for (const line of text.split('\n')) {
    expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(widthOf(line)).toBeLessThanOrEqual(100);
  }
};

test.prop([fc.array(anyHost, { maxLength: 3 }), word])('scan and explain', (hosts, name) => {
  const counts = { files: 1, packets: 1, bytes: 1, flows: 1, records: 0, unread: { [name]: 1 } };
  const report = {
    document: toDocument(counts, hosts, telling),
    situation: situationOf(hosts),
    broken: [{ file: name, at: 1, reason: 'cut' }],
    unknown: [name, name, name, name],
  };
  tame(renderScan(view, { ...report, seconds: 1, kept: true, interrupted: false, top: 20 }));
  for (const h of hosts) {
    const document = hostDocument(h, telling);
    const recommendation = advise(document, 'en');
    tame(
      renderExplain(view, {
        ...document,
        held_by: [],
        elsewhere: [],
        readings: [],
        links: null,
        recommendation,
      }),
    );
  }
});

test.each([
  [['a.log'], '无法识别的文件：a.log'],
  [['a', 'b', 'c', 'd', 'e'], '无法识别的文件：a, b, c 等 5 个'],
])('files that nobody knows are named: %j', (unknown, line) => {
  const unread = { file_not_recognised: unknown.length };
  const counts = { files: 1, packets: 0, bytes: 0, flows: 0, records: 0, unread };
  const report = { document: toDocument(counts, [], telling), situation: situationOf([]) };
  const said = { broken: [], unknown, seconds: 1, kept: true, interrupted: false, top: 20 };
  expect(renderScan(view, { ...report, ...said })).toContain(`  ${line}\n`);
});
