import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { every, openLog } from './log.ts';

test('writes JSON lines with level, time and the fields of the child, readable by its owner only', () => {
  const dir = mkdtempSync(join(tmpdir(), 'log-'));
  try {
    const file = join(dir, 'davylamp.log');
    const log = openLog({ file, level: 'info' }).child({ part: 'store' });
    log.debug('not kept');
    log.info({ rows: 3 }, 'kept');
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const { time, ...rest } = JSON.parse(lines[0]!) as Record<string, unknown>;
    expect(rest).toEqual({ level: 'info', part: 'store', rows: 3, msg: 'kept' });
    expect(String(time)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(statSync(file).mode & 0o077).toBe(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('every() lets one call through per period and counts the others', () => {
  let now = 0;
  const said: number[] = [];
  const say = every(
    1000,
    (held) => said.push(held),
    () => now,
  );
  say();
  now = 10;
  say();
  say();
  now = 1000;
  say();
  now = 5000;
  say();
  expect(said).toEqual([0, 2, 0]);
});
