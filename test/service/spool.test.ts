/** The spool: what is kept stays kept, in order, with the places that belong to it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Spool, type Step } from '../../src/store/spool.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'davylamp-spool-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

const step = (n: number, position?: string): Step => ({
  tables: [{ table: 'sighting', rows: [{ n }] }],
  positions: position === undefined ? {} : { log: position },
});
const never = new AbortController().signal;

test('steps come back in order, also after a restart, and are gone once delivered', async () => {
  const path = folder();
  const first = new Spool(path, 1e6);
  first.put(step(1, 'a'));
  first.put(step(2, 'b'));
  const again = new Spool(path, 1e6);
  again.put(step(3));
  expect(again.position('log')).toBe('b');
  for (const n of [1, 2, 3]) {
    const { name, step: found } = (await again.oldest(never))!;
    expect(found.tables).toEqual([{ table: 'sighting', rows: [{ n }] }]);
    again.remove(name, found);
  }
  expect(again.state()).toEqual({ steps: 0, bytes: 0, oldest: undefined });
  expect(new Spool(path, 1e6).position('log')).toBe('b');
});

test('what was half written when the process ended was never kept, and is cleared away', async () => {
  const path = folder();
  new Spool(path, 1e6).put(step(1, 'a'));
  writeFileSync(join(path, 'half.tmp'), '{"schema":1,"posi');
  const spool = new Spool(path, 1e6);
  expect(readdirSync(path)).toEqual(['000000000001.step']);
  expect((await spool.oldest(never))?.step.positions).toEqual({ log: 'a' });
});

test('a step nobody can read is set aside and counted, the others are delivered', async () => {
  const path = folder();
  const spool = new Spool(path, 1e6);
  spool.put(step(1));
  spool.put(step(2));
  writeFileSync(join(path, '000000000001.step'), 'garbage');
  expect((await spool.oldest(never))?.step.tables[0]?.rows).toEqual([{ n: 2 }]);
  expect(spool.damaged).toBe(1);
  expect(readdirSync(path)).toContain('000000000001.step.damaged');
});

test('whoever waits for a step is woken by it, or by the end', async () => {
  const spool = new Spool(folder(), 1e6);
  const waiting = spool.oldest(never);
  spool.put(step(7));
  expect((await waiting)?.step.tables[0]?.rows).toEqual([{ n: 7 }]);
  const { name, step: found } = (await spool.oldest(never))!;
  spool.remove(name, found);
  const stop = new AbortController();
  const ended = spool.oldest(stop.signal);
  stop.abort();
  expect(await ended).toBeUndefined();
});

test('it is full at its bound', () => {
  const spool = new Spool(folder(), 100);
  expect(spool.full).toBe(false);
  spool.put(step(1));
  spool.put(step(2));
  expect(spool.full).toBe(true);
});

test('a full disk keeps nothing of the step, says so, and goes on when there is room', ({
  skip,
}) => {
  const path = folder();
  const size = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path];
  if (process.getuid?.() !== 0 || spawnSync('mount', size).status !== 0)
    skip('a small file system can be mounted by root only');
  try {
    const spool = new Spool(path, 1e6);
    spool.put(step(1, 'a'));
    const large: Step = {
      tables: [{ table: 'sighting', rows: [{ text: 'x'.repeat(100_000) }] }],
      positions: { log: 'b' },
    };
    expect(() => spool.put(large)).toThrow(/cannot be written/);
    expect(spool.position('log')).toBe('a');
    expect(readdirSync(path)).toEqual(['000000000001.step']);
    spool.put(step(2, 'c'));
    expect(new Spool(path, 1e6).position('log')).toBe('c');
  } finally {
    spawnSync('umount', [path]);
  }
});
