/** Sources of logs in tests: read a folder to its end, and give all that was handed on. */
import { Matcher } from '../../src/intel/matcher.ts';
import type { Component } from '../../src/lib/component.ts';
import type { Intel } from '../../src/model/indicator.ts';
import type { z } from 'zod';
import { emptyBatch, type RecordBatch } from '../../src/records/batch.ts';
import {
  createCounts,
  type Counts,
  type Source,
  type SourceDeps,
} from '../../src/sources/source.ts';
import { entryOf, intelOf } from './intel.ts';

/** Intelligence as it is loaded: lists that can be seen, of these names (with all below them) and `ip:port` endpoints. */
export function listed(
  names: readonly string[],
  endpoints: readonly string[],
  agents: Readonly<Record<string, string>> = {},
): Intel {
  const given = intelOf({
    names: Object.fromEntries(names.map((name) => [name, { match: 'suffix' as const }])),
    endpoints: Object.fromEntries(endpoints.map((endpoint) => [endpoint, {}])),
    agents,
  });
  const matcher = new Matcher(0, () => false);
  for (const name of names) matcher.add(entryOf(given.name(name)!.indicator));
  for (const endpoint of endpoints) {
    const [ip = '', port = ''] = endpoint.split(/:(?=\d+$)/);
    matcher.add(entryOf(given.endpoint(ip, Number(port))!.indicator));
  }
  return {
    ...given,
    name: (hostname) => matcher.name(hostname),
    endpoint: (ip, port) => matcher.endpoint(ip, port),
    address: (ip) => matcher.address(ip),
    listed: () => matcher.listed,
  };
}

export function depsOf(intel: Intel, more: Partial<SourceDeps> = {}): SourceDeps {
  return {
    name: 'logs',
    observer: 'local',
    intel,
    seal: (kind) => `${kind}:sealed`,
    counts: createCounts(),
    limits: { flows: 1000, reassembly_bytes: 1 << 20 },
    ...more,
  };
}

type Rows = Omit<RecordBatch, 'source' | 'observer' | 'position'>;

/** Everything a source hands on, until its input ends. */
export async function readAll<Settings extends z.ZodObject>(
  component: Component<string, Settings, SourceDeps, Source>,
  settings: unknown,
  deps: SourceDeps,
): Promise<{ readonly rows: Rows; readonly counts: Counts }> {
  const all = emptyBatch('', '');
  const source = component.create(component.settings.parse(settings), deps);
  for await (const batch of source.read())
    for (const [kind, rows] of Object.entries(batch))
      if (Array.isArray(rows)) (all[kind as 'flow'] as unknown[]).push(...(rows as unknown[]));
  const { source: _, observer: __, ...rows } = all;
  return { rows, counts: deps.counts };
}
