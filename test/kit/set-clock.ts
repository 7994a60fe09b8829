/** A clock that a test sets while programs run by it: libfaketime of Debian around a process, told the time by a file. */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missing } from './debian.ts';

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
const library = `/usr/lib/${ARCHITECTURES[process.arch]}-linux-gnu/faketime/libfaketimeMT.so.1`;

/** Why no clock can be set here; undefined when one can. */
export const noSetClock = (): string | undefined =>
  missing('libfaketime', () => existsSync(library));

export interface SetClock {
  /** Of the processes that live by this clock. As on a real machine, what measures how much time passes is not set with it. */
  readonly env: NodeJS.ProcessEnv;
  /** Sets it so many hours back from the true time. */
  readonly setBack: (hours: number) => void;
}

/** A clock told by a file in the folder; right at first. */
export function setClock(folder: string): SetClock {
  const file = join(folder, 'clock');
  const setBack = (hours: number): void => {
    // Whole at once: it is read at any moment.
    writeFileSync(`${file}.new`, hours === 0 ? '+0' : `-${hours}h`);
    renameSync(`${file}.new`, file);
  };
  setBack(0);
  return {
    setBack,
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
  };
}
