/** The corpus' derived exports: what is decoded agrees with tshark's own decoding. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { netflow } from '../../src/sources/netflow/netflow.ts';
import { corpus, noCorpus } from '../corpus/captures.ts';
import { collectorDeps } from '../kit/collector.ts';
import { missing } from '../kit/debian.ts';
import { directedTotals, rowsOf } from '../kit/flow-rows.ts';

const files = globSync(`${corpus}/*/netflow/*.pcap`).sort();

/** Bytes and packets by source and destination, as tshark decodes them. */
function tsharkTotals(path: string): Record<string, string> {
  const fields = ['cflow.srcaddr', 'cflow.dstaddr', 'cflow.octets', 'cflow.packets'];
  const args = ['-r', path, '-T', 'fields', ...fields.flatMap((name) => ['-e', name])];
  const { stdout } = spawnSync('tshark', args, { encoding: 'utf8' });
  const totals = new Map<string, [number, number]>();
  for (const line of stdout.trim().split('\n')) {
    const [src = [], dst = [], bytes = [], packets = []] = line
      .split('\t')
      .map((list) => list.split(',').filter((value) => value !== ''));
    for (const [i, from] of src.entries()) {
      const key = `${from} > ${dst[i]}`;
      const [b, p] = totals.get(key) ?? [0, 0];
      totals.set(key, [b + Number(bytes[i]), p + Number(packets[i])]);
    }
  }
  return Object.fromEntries(
    [...totals]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, [b, p]]) => [key, `${b} B ${p} packets`]),
  );
}

describe('exports of the corpus', () => {
  const why = files.length === 0 ? noCorpus : missing('tshark');
  if (why !== undefined) test('all of them', ({ skip }) => skip(why));
  else
    test.each(files.map((path) => [basename(path), path] as const))('%s', async (_, path) => {
      const deps = collectorDeps();
      const wish = netflow.settings.parse({ paths: [path], clock: 'trust' });
      const { flow } = await rowsOf(netflow.create(wish, deps));
      expect(directedTotals(flow)).toEqual(tsharkTotals(path));
      expect(Object.fromEntries(deps.counts.unread)).toEqual({});
    });
});
