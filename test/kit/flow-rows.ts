/** Flow rows of a source, and what they add up to. */
import type { Flow } from '../../src/records/flow.ts';
import { emptyBatch, type RecordBatch } from '../../src/records/batch.ts';
import type { Source } from '../../src/sources/source.ts';

/** Everything a source hands on, as one batch. */
export async function rowsOf(source: Source, signal?: AbortSignal): Promise<RecordBatch> {
  const all = emptyBatch('test', 'test');
  for await (const { flow, binding, dns } of source.read(signal)) {
    all.flow.push(...flow);
    all.binding.push(...binding);
    all.dns.push(...dns);
  }
  return all;
}

/** Bytes and packets by who sent them to whom. */
export function directedTotals(rows: readonly Flow[]): Record<string, string> {
  const totals = new Map<string, [number, number]>();
  const add = (from: string, to: string, bytes: number, packets: number): void => {
    if (packets === 0) return;
    const [b, p] = totals.get(`${from} > ${to}`) ?? [0, 0];
    totals.set(`${from} > ${to}`, [b + bytes, p + packets]);
  };
  for (const row of rows) {
    add(row.src_ip, row.dst_ip, row.bytes_out, row.packets_out);
    add(row.dst_ip, row.src_ip, row.bytes_in, row.packets_in);
  }
  return Object.fromEntries(
    [...totals]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, [b, p]]) => [key, `${b} B ${p} packets`]),
  );
}
