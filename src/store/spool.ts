/** What was found, on disk, until the store has it: rows and the places their sources can go on from, in one file each step,
 * so that neither is ever known without the other.
 *
 * A step is written under a temporary name, flushed to disk, and renamed; then the folder is flushed. From that moment it
 * survives the process, the system and (as far as the disk is honest) a power cut. Steps are delivered in order, and
 * removed when their hosts are assessed; the places of those are kept in `positions.json`. Delivering a step twice is harmless:
 * rows merge. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../model/error.ts';
import type { TableName } from '../model/store.ts';

/** Rows for one table. */
export interface SpoolRows {
  readonly table: TableName;
  readonly rows: readonly object[];
}

export interface Step {
  readonly tables: readonly SpoolRows[];
  /** By source: where it can go on, once this step is kept. */
  readonly positions: Readonly<Record<string, string>>;
}

export interface SpoolState {
  readonly steps: number;
  readonly bytes: number;
  /** When the oldest step was written, Unix milliseconds; undefined when there is none. */
  readonly oldest: number | undefined;
}

const POSITIONS = 'positions.json';
/** Rows that no store takes, a JSON document a line: to be looked at, and to be put right by hand. */
const REFUSED = 'refused.jsonl';
const STEP = /^(\d{12})\.step$/;
const SCHEMA = 1;
/** More than the places of all sources take. */
const HEAD_BYTES = 2 ** 20;

export class Spool {
  private readonly folder: string;
  private readonly maximum: number;
  private readonly sizes = new Map<string, number>();
  private bytes = 0;
  private next = 1;
  private positions: Record<string, string> = {};
  private waiting: (() => void)[] = [];
  /** Steps that could not be read and were set aside under another name. */
  damaged = 0;
  /** Rows set aside since the start, for no store takes them. */
  refused = 0;

  /** Opens a spool of at most `maximum` bytes in `folder`, made when absent. Throws `spool_unavailable`. */
  constructor(folder: string, maximum: number) {
    this.folder = folder;
    this.maximum = maximum;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const name of readdirSync(folder).sort()) this.find(name);
      this.positions = this.readPositions();
    } catch (cause) {
      throw new AppError('spool_unavailable', `${folder}: ${(cause as Error).message}`, cause);
    }
  }

  private find(name: string): void {
    const [, digits] = STEP.exec(name) ?? [];
    if (digits === undefined) {
      // Half-written when the process ended: nobody was told that it is kept.
      if (name.endsWith('.tmp')) unlinkSync(join(this.folder, name));
      return;
    }
    const { size } = statSync(join(this.folder, name));
    this.sizes.set(name, size);
    this.bytes += size;
    this.next = Math.max(this.next, Number(digits) + 1);
  }

  private readPositions(): Record<string, string> {
    let positions: Record<string, string> = {};
    try {
      positions = JSON.parse(
        readFileSync(join(this.folder, POSITIONS), 'utf8'),
      ) as typeof positions;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.damaged++;
    }
    for (const name of this.sizes.keys()) positions = { ...positions, ...this.headOf(name) };
    return positions;
  }

  /** Where a source can go on: after the last step that was kept. */
  position(source: string): string | undefined {
    return this.positions[source];
  }

  /** Steps in it. */
  get size(): number {
    return this.sizes.size;
  }

  get full(): boolean {
    return this.bytes >= this.maximum;
  }

  state(): SpoolState {
    const [first] = this.sizes.keys();
    return {
      steps: this.sizes.size,
      bytes: this.bytes,
      oldest: first === undefined ? undefined : this.writtenAt(first),
    };
  }

  private writtenAt(name: string): number | undefined {
    try {
      return statSync(join(this.folder, name)).mtimeMs;
    } catch {
      return undefined;
    }
  }

  /** Keeps a step; once this returns, it is on disk. Throws `spool_unavailable`, having kept nothing. */
  put(step: Step): void {
    const name = `${String(this.next).padStart(12, '0')}.step`;
    const { positions, tables } = step;
    // Places first: they are read alone when the service starts.
    const text = `${JSON.stringify({ schema: SCHEMA, positions })}\n${JSON.stringify(tables)}\n`;
    this.write(name, text);
    this.next++;
    const size = Buffer.byteLength(text);
    this.sizes.set(name, size);
    this.bytes += size;
    Object.assign(this.positions, step.positions);
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** The oldest step, or the oldest after the one named, waiting for one when there is none; undefined when `signal` ends the wait. */
  async oldest(
    signal: AbortSignal,
    after = '',
  ): Promise<{ readonly name: string; readonly step: Step } | undefined> {
    for (;;) {
      for (const name of this.sizes.keys()) {
        if (name <= after) continue;
        const step = this.read(name);
        if (step !== undefined) return { name, step };
        this.setAside(name);
      }
      if (signal.aborted) return undefined;
      await new Promise<void>((resolve) => {
        const done = (): void => {
          signal.removeEventListener('abort', done);
          resolve();
        };
        this.waiting.push(done);
        signal.addEventListener('abort', done);
      });
    }
  }

  /** Keeps a row that no store takes, with the reason; once this returns, it is on disk. */
  refuse(refused: {
    readonly table: TableName;
    readonly row: object;
    readonly reason: string;
  }): void {
    const file = openSync(join(this.folder, REFUSED), 'a', 0o600);
    try {
      writeSync(file, `${JSON.stringify({ time: new Date().toISOString(), ...refused })}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.refused++;
  }

  /** The store has this step, and what follows from it. */
  remove(name: string, step: Step): void {
    if (Object.keys(step.positions).length > 0)
      this.write(POSITIONS, `${JSON.stringify(this.positions)}\n`);
    this.forget(name);
    unlinkSync(join(this.folder, name));
  }

  private forget(name: string): void {
    this.bytes -= this.sizes.get(name) ?? 0;
    this.sizes.delete(name);
  }

  private read(name: string): Step | undefined {
    try {
      const [head = '', tables = ''] = readFileSync(join(this.folder, name), 'utf8').split('\n');
      const { positions } = JSON.parse(head) as Pick<Step, 'positions'>;
      return { positions, tables: JSON.parse(tables) as SpoolRows[] };
    } catch {
      return undefined;
    }
  }

  /** The places of a step, without its rows. */
  private headOf(name: string): Step['positions'] {
    const file = openSync(join(this.folder, name), 'r');
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      const text = head.toString('utf8', 0, readSync(file, head, 0, HEAD_BYTES, 0));
      return (JSON.parse(text.slice(0, text.indexOf('\n'))) as Pick<Step, 'positions'>).positions;
    } catch {
      return {};
    } finally {
      closeSync(file);
    }
  }

  /** A step nobody can read stays on disk for a look, and out of the way. */
  private setAside(name: string): void {
    this.damaged++;
    this.forget(name);
    renameSync(join(this.folder, name), join(this.folder, `${name}.damaged`));
  }

  private write(name: string, text: string): void {
    const path = join(this.folder, name);
    const temporary = join(this.folder, `${randomUUID()}.tmp`);
    try {
      const file = openSync(temporary, 'wx', 0o600);
      try {
        writeAll(file, Buffer.from(text));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
      this.flushFolder();
    } catch (cause) {
      try {
        unlinkSync(temporary);
      } catch {
        // It was never made, or has its name already.
      }
      throw new AppError('spool_unavailable', (cause as Error).message, cause);
    }
  }

  private flushFolder(): void {
    const folder = openSync(this.folder, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  }
}

/** A disk that is nearly full takes a part only. */
function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
