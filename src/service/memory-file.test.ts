import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { intelOf } from '../../test/kit/intel.ts';
import { batch } from '../../test/kit/records.ts';
import { createDetectors } from '../detectors/index.ts';
import type { Detector } from '../detectors/detector.ts';
import { createRng } from '../lib/rng.ts';
import type { Log } from '../lib/log.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Rhythm } from '../records/rhythm.ts';
import { loadMemory, saveMemory } from './memory-file.ts';

const START = Date.UTC(2026, 10, 20, 8);
const HOUR = 3_600_000;

/** A miner's hour inside TLS, cut to two parts. */
function parts(): readonly [Rhythm, Rhythm] {
  const rng = createRng(5);
  const messages: [number, number][] = [];
  for (let time = START; time < START + HOUR; time += Math.min(30_000, rng.exponential(120_000)))
    messages.push([time, -398]);
  for (let time = START; time < START + HOUR; time += rng.exponential(40_000))
    messages.push([time, 209], [time + 60, -87]);
  messages.sort(([a], [b]) => a - b);
  const part = (from: number, to: number): Rhythm => {
    const some = messages.filter(([time]) => time >= from && time < to);
    return {
      flow_id: '00000000000000aa',
      flow_start: START,
      start_time: from,
      end_time: to,
      src_ip: '10.0.0.5',
      src_port: 40_000,
      dst_ip: '203.0.113.1',
      dst_port: 3333,
      dst_name: '',
      grain: 'message',
      times: some.map(([time]) => time),
      sizes: some.map(([, size]) => size),
      packets: [],
      lasted: [],
      hello: '',
      greeting: [],
      segment: 'a',
    };
  };
  // 220 seconds are too few for a verdict.
  return [part(START, START + 220_000), part(START + 220_000, START + HOUR)];
}

const made = (): Detector[] => createDetectors({}, { intel: intelOf({}) });
const complaints: string[] = [];
const log = { error: (_: object, text: string) => void complaints.push(text) } as unknown as Log;
const say = (detectors: readonly Detector[]): Evidence[] =>
  detectors.flatMap((detector) => [...(detector.sweep?.() ?? [])]);
const hear = (detectors: readonly Detector[], row: Rhythm): void => {
  for (const detector of detectors) detector.detect(batch({ rhythm: [row] }));
};

describe('memory over a restart', () => {
  const [first, second] = parts();

  test('what was heard before it counts after it: the same verdict as without', () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-memory-'));
    const before = made();
    hear(before, first);
    expect(say(before)).toEqual([]);
    saveMemory(folder, before, log);
    const after = made();
    expect(loadMemory(folder, after, log)).toBeGreaterThan(0);
    hear(after, second);
    hear(before, second);
    const told = say(after);
    expect(told.map(({ detector }) => detector)).toContain('rhythm');
    expect(told).toEqual(say(before));
    expect(statSync(join(folder, 'memory.jsonl')).mode & 0o777).toBe(0o600);
  });

  test('what was told is not told again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-memory-'));
    const before = made();
    hear(before, second);
    expect(say(before).length).toBeGreaterThan(0);
    saveMemory(folder, before, log);
    const after = made();
    loadMemory(folder, after, log);
    expect(say(after)).toEqual([]);
  });

  test('no file, a damaged one and one of another schema do no harm, and damage is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'davylamp-memory-'));
    expect(loadMemory(folder, made(), log)).toBe(0);
    const before = made();
    hear(before, first);
    saveMemory(folder, before, log);
    const path = join(folder, 'memory.jsonl');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length - 1;
    appendFileSync(path, '["rhythm", [');
    complaints.length = 0;
    expect(loadMemory(folder, made(), log)).toBe(lines);
    expect(complaints).toHaveLength(1);
    writeFileSync(path, '{"schema":99}\n["rhythm", 1]\n');
    expect(loadMemory(folder, made(), log)).toBe(0);
  });
});
