/** What a disk does to a store: it is full, or may not be written. Needs root on Linux, for a small file system of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostSightings } from '../../src/situation/host-sightings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { onEngine } from './engine.ts';
import { sightingsOf } from './rows.ts';

/** A file system in memory of so many MiB, or why there is none. */
function smallDisk(
  mib: number,
): ({ readonly path: string; resize: (to: string) => void } & Disposable) | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'Only root on Linux may mount a small disk.';
  const path = mkdtempSync(join(tmpdir(), 'davylamp-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mib}m`, 'tmpfs', path], { stdio: 'pipe' });
  } catch (error) {
    rmSync(path, { recursive: true });
    return `A small disk cannot be mounted here: ${(error as Error).message.split('\n')[0]}`;
  }
  return {
    path,
    resize: (options) => void execFileSync('mount', ['-o', `remount,${options}`, path]),
    [Symbol.dispose]: () => {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true });
    },
  };
}

const [one] = fc.sample(sightingsOf('192.0.2.1'), { numRuns: 1, seed: 3 });

/** A batch that does not compress: many hosts, texts of random digits. */
const batch = (n: number) =>
  Array.from({ length: 2000 }, (_, i) => ({
    ...one!,
    host: `10.${n}.${i >> 8}.${i & 255}`,
    segment: Array.from({ length: 30 }, () => Math.random().toString(36)).join(''),
  }));

onEngine('a disk that is', () => {
  test('full refuses what it cannot keep, keeps what it acknowledged, and goes on when there is room', async ({
    skip,
  }) => {
    const disk = smallDisk(48);
    if (typeof disk === 'string') return skip(disk);
    using _ = disk;
    const path = join(disk.path, 'store');
    let acknowledged = 0;
    let refusal: Error | undefined;
    {
      await using store = await openStore({ path });
      for (let n = 0; n < 100 && refusal === undefined; n++)
        await store.append('sighting', `b${n}`, batch(n)).then(
          () => acknowledged++,
          (error: Error) => (refusal = error),
        );
      expect(refusal).toMatchObject({ code: 'store_failed' });
      expect(refusal?.message).toMatch(/space/);
      expect(acknowledged).toBeGreaterThan(0);
      disk.resize('size=400m');
      await store.append('sighting', 'again', batch(acknowledged));
    }
    await using store = await openStore({ path });
    for (let n = 0; n <= acknowledged; n++)
      expect(await store.ask(hostSightings, { hosts: [`10.${n}.0.7`] })).toHaveLength(1);
  });

  test('read-only is told when the store is opened', async ({ skip }) => {
    const disk = smallDisk(64);
    if (typeof disk === 'string') return skip(disk);
    using _ = disk;
    const made = join(disk.path, 'made');
    mkdirSync(join(disk.path, 'empty'));
    await (await openStore({ path: made }))[Symbol.asyncDispose]();
    disk.resize('ro');
    for (const path of [join(disk.path, 'empty'), made])
      await expect(openStore({ path })).rejects.toMatchObject({
        code: 'store_unavailable',
        message: expect.stringContaining('read-only') as string,
      });
  });
});
