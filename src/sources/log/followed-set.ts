/** All logs one source follows: those named, and those that come in directories. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { countUnread, type Health, type SourceDeps } from '../source.ts';
import { Followed } from './followed.ts';
import type { LogOptions } from './log-reader.ts';
import { byRotation, currentName, isPacked, listed } from './names.ts';
import type { Place } from './tail.ts';

/** Logs open at once. */
const MAX_LOGS = 256;
/** How often directories are listed. */
const LIST_MS = 1000;

const positions = z.record(
  z.string(),
  z.object({
    inode: z.number(),
    device: z.number(),
    offset: z.int().min(0),
    fingerprint: z.string(),
  }),
);

/** What an earlier process left; nothing when it is not understood. */
function parsePosition(text: string | undefined, deps: SourceDeps): Record<string, Place> {
  if (text === undefined) return {};
  try {
    return positions.parse(JSON.parse(text));
  } catch {
    countUnread(deps.counts, 'log_position_lost');
    return {};
  }
}

export class FollowedSet {
  private readonly options: LogOptions;
  private readonly deps: SourceDeps;
  private readonly left: Record<string, Place>;
  private readonly logs = new Map<string, Followed>();
  private listedAt = -Infinity;

  constructor(options: LogOptions, deps: SourceDeps) {
    this.options = options;
    this.deps = deps;
    this.left = options.follow ? parsePosition(deps.position, deps) : {};
  }

  /** The logs to be read now, in order. */
  look(): Followed[] {
    if (performance.now() - this.listedAt < LIST_MS) return [...this.logs.values()];
    this.listedAt = performance.now();
    const { paths, order = byRotation } = this.options;
    for (const path of paths)
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) this.add(path);
      else for (const file of this.wanted(path)) this.add(file);
    const sorted = [...this.logs].sort(([a], [b]) => order(a, b));
    this.logs.clear();
    for (const [path, log] of sorted) this.logs.set(path, log);
    return [...this.logs.values()];
  }

  /** Logs of a directory that are written to: what rotation left of another is not, nor is what is open already. */
  private wanted(directory: string): string[] {
    const files = listed(directory).filter(
      (file) => !isPacked(file) && (this.options.accepts?.(basename(file)) ?? true),
    );
    const names = new Set(files.map((file) => basename(file)));
    const open = new Set([...this.logs.values()].map(({ key }) => key));
    return files.filter((file) => {
      const name = basename(file);
      if (currentName(name) !== name && names.has(currentName(name))) return false;
      if (this.logs.has(file)) return false;
      const stat = statSync(file, { throwIfNoEntry: false });
      return stat !== undefined && !open.has(`${stat.dev}:${stat.ino}`);
    });
  }

  private add(path: string): void {
    if (this.logs.has(path)) return;
    if (this.logs.size >= MAX_LOGS) this.letGo();
    const { archives = [] } = this.options;
    this.logs.set(path, new Followed(path, this.left[path], archives, this.deps));
    delete this.left[path];
  }

  /** The first by order is the oldest where files are dated. */
  private letGo(): void {
    for (const [path, log] of this.logs) {
      log.close();
      this.logs.delete(path);
      countUnread(this.deps.counts, 'log_let_go');
      return;
    }
  }

  position(): string | undefined {
    const places: Record<string, Place> = { ...this.left };
    for (const [path, { place }] of this.logs) if (place !== undefined) places[path] = place;
    return JSON.stringify(places);
  }

  health(): Omit<Health, 'at'> {
    const logs = [...this.logs.values()];
    return {
      up: logs.some(({ up }) => up),
      trouble: logs.find(({ trouble }) => trouble !== '')?.trouble ?? '',
      behind_bytes: logs.reduce((sum, { behindBytes }) => sum + behindBytes, 0),
      senders: logs.flatMap(({ path, skew }) =>
        skew === undefined ? [] : [{ name: basename(path), skew_ms: skew }],
      ),
    };
  }

  close(): void {
    for (const log of this.logs.values()) log.close();
  }
}
