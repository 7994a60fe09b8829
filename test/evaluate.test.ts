/** The evaluation itself: its document, its labels, its fit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fit } from '../scripts/evaluate/fit.ts';
import { readManifest } from '../scripts/evaluate/manifest.ts';
import type { Evaluation } from '../scripts/evaluate/run.ts';
import { dialects } from '../src/lab/miner/index.ts';
import { createScene } from '../src/lab/scene.ts';
import { createRng } from '../src/lib/rng.ts';

const ENDS = '203.0.113.7:443-192.168.10.6:40000';

/** A corpus of one miner, one file label that is wrong, and a list of packets: jobs by the clock. */
function corpus(): string {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-corpus-'));
  const scene = createScene(9);
  scene.miner({
    ip: '10.20.1.11',
    dialect: dialects.xmrig,
    server: { ip: '203.0.113.10', port: 3333 },
  });
  scene.write(join(folder, 'a.pcap'));
  scene.write(join(folder, 'b.pcap'));
  const rows = [
    'file\tlabel\tprotocol_or_coin\tmining_hosts\tpackets\tbytes\tsource_repo_path',
    'a.pcap\tmining\tXMR\t10.20.1.11-12\t1\t1\tus:a',
    'b.pcap\tbenign\tnothing\tnone\t1\t1\tus:b',
    'c.csv\treference\tclock\t\t1\t1\tus:c',
    'ifip_list.csv\tmining\tXMR\t192.168.10.6->203.0.113.7:443\t1\t1\tus:d',
  ];
  const jobs = Array.from({ length: 40 }, (_, i) => `${ENDS},${i * 22},426,406,24`);
  writeFileSync(join(folder, 'ifip_list.csv'), ['flow,time,ip,payload,flags', ...jobs].join('\n'));
  writeFileSync(join(folder, 'MANIFEST.tsv'), `${rows.join('\n')}\n`);
  return folder;
}

test('reads labels, ranges of addresses among them', () => {
  expect(readManifest(corpus())?.map(({ file, mines, hosts }) => [file, mines, hosts])).toEqual([
    ['a.pcap', true, ['10.20.1.11', '10.20.1.12']],
    ['b.pcap', false, []],
    ['ifip_list.csv', true, ['192.168.10.6']],
  ]);
  expect(readManifest('/nowhere')).toBeUndefined();
});

test('prints one document: what was found, missed and false', { timeout: 120_000 }, () => {
  const args = ['scripts/evaluate/run.ts', corpus(), '--json'];
  const made = ['--look-alikes', '280', '--miners', '60'];
  const { stdout, status, stderr } = spawnSync(process.execPath, [...args, ...made], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const evaluation = JSON.parse(stdout) as Evaluation;
  expect(evaluation.schema).toBe(1);
  expect(evaluation.files.map(({ found, false: alarms }) => [found, alarms])).toEqual([
    [{ '10.20.1.11': 'E4', '10.20.1.12': 'missed' }, {}],
    [{}, { '10.20.1.11': 'E4' }],
  ]);
  const [list] = evaluation.lists;
  expect(list).toMatchObject({ mines: true, messages: 37 });
  expect(list!.words).toContainEqual(expect.stringMatching(/^push-size job -?\d+\.\d\d$/));
  const weights = list!.words.map((word) => Math.abs(Number(word.split(' ').at(-1))));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(evaluation.overall).toMatchObject({ recall: 0.5, precision: 0.5 });
  expect(evaluation.levels['E4']).toEqual({ found: 1, false: 1 });
  expect(evaluation.generated.recall_with_shares).toBeGreaterThan(0.8);
  expect(evaluation.generated.clocked.recall).toBeGreaterThan(0.8);
  expect(evaluation.generated.false_per_10k).toBeLessThan(100);
  expect(evaluation.clock.named).toBeGreaterThan(0.95);
  expect(Object.keys(evaluation.ablation).length).toBeGreaterThan(8);
});

describe('the fit', () => {
  test('finds what a made crowd was made with', () => {
    const rng = createRng(3);
    const truth = [2, -1, 0];
    const rows: number[][] = [];
    const labels: boolean[] = [];
    for (let i = 0; i < 20_000; i++) {
      const on = [0, 1, 2].filter(() => rng.chance(0.5));
      const score = on.reduce((sum, column) => sum + truth[column]!, -0.5);
      rows.push(on);
      labels.push(rng.chance(1 / (1 + Math.exp(-score))));
    }
    const { base, weights } = fit(
      rows,
      labels,
      labels.map(() => 1),
      3,
      1,
    );
    expect(base).toBeCloseTo(-0.5, 0);
    for (const [i, weight] of weights.entries())
      expect(Math.abs(weight - truth[i]!)).toBeLessThan(0.15);
  });
});
