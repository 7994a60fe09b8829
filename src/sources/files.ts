/** What `scan` can read: kinds of file by their first bytes, each with the source that reads them to their end. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../lib/component.ts';
import { AppError } from '../model/error.ts';
import { recogniseExport } from './netflow/looks-like-export.ts';
import { filesIn, inOrder, isCapture, plainHead } from './pcap/inputs.ts';
import { pcap } from './pcap/pcap.ts';
import { recognise as recogniseSflow } from './sflow/read-captures.ts';
import type { Source, SourceDeps } from './source.ts';

interface FileKind {
  readonly type: string;
  readonly recognise: (head: Uint8Array, name: string) => boolean;
  /** Begins what takes a while before these files can be read. */
  readonly prepare?: ((paths: readonly string[]) => void) | undefined;
  /** A source that reads these files, one after the other, to their end. */
  readonly open: (paths: readonly string[], deps: SourceDeps) => Source;
}

/** A source with a setting `paths`, for files its `recognise` knows. */
const kind = <Type extends string, Settings extends z.ZodObject>(
  source: Component<Type, Settings, SourceDeps, Source>,
  recognise: FileKind['recognise'],
  prepare?: FileKind['prepare'],
): FileKind => ({
  type: source.type,
  recognise,
  prepare,
  open: (paths, deps) => source.create(source.settings.parse({ paths }, { jitless: true }), deps),
});

/** What is left when no other kind knows a capture; what is no capture at all is taken for one, and says where it breaks. */
const captures = kind(pcap, isCapture);

/** Kinds that may be captures: those of what exporters send are read as what they carry. */
const exports = [
  {
    recognise: recogniseExport,
    load: async () => kind((await import('./netflow/netflow.ts')).netflow, recogniseExport),
  },
  {
    recognise: recogniseSflow,
    load: async () => kind((await import('./sflow/sflow.ts')).sflow, recogniseSflow),
  },
] as const;

/** The registry of the other kinds: one line a kind, asked in this order. A scan of captures loads none of them. */
const loadLogs = async (): Promise<readonly FileKind[]> => {
  const [zeek, suricata, bindings, dnsLog, dnstap, notices, { prepareLogs }] = await Promise.all([
    import('./zeek/zeek.ts'),
    import('./suricata/suricata.ts'),
    import('./bindings/bindings.ts'),
    import('./dns-log/dns-log.ts'),
    import('./dnstap/dnstap.ts'),
    import('./notice/notice.ts'),
    import('./log/log-reader.ts'),
  ]);
  return [
    kind(zeek.zeek, zeek.recognise, prepareLogs),
    kind(suricata.suricata, suricata.recognise, prepareLogs),
    kind(bindings.bindings, bindings.recognise),
    kind(dnsLog.dnsLog, dnsLog.recognise, prepareLogs),
    kind(dnstap.dnstap, dnstap.recognise),
    kind(notices.notices, notices.recognise),
  ];
};

/** The kinds met so far. They are read in the order of the registry: names that captures show explain what logs tell. */
class Kinds {
  private readonly exports: (FileKind | undefined)[] = exports.map(() => undefined);
  private logs: readonly FileKind[] = [];

  async of(head: Uint8Array, name: string): Promise<FileKind | undefined> {
    const at = exports.findIndex(({ recognise }) => recognise(head, name));
    if (at >= 0) return (this.exports[at] ??= await exports[at]!.load());
    if (isCapture(head)) return captures;
    if (this.logs.length === 0) this.logs = await loadLogs();
    return this.logs.find(({ recognise }) => recognise(head, name));
  }

  get inOrder(): readonly FileKind[] {
    return [captures, ...this.exports.filter((one) => one !== undefined), ...this.logs];
  }
}

/** Files of one kind, in the order they are to be read. */
export interface FileGroup {
  readonly type: string;
  readonly paths: readonly string[];
  readonly open: (deps: SourceDeps) => Source;
}

/** Sorts what is to be scanned by kind. A file given by name that nobody knows is taken for a capture, which says where it
 * breaks; one found in a directory is `skipped`. Standard input is a capture. Throws `input_missing`. */
export async function groupFiles(
  inputs: readonly string[],
  skipped: (path: string) => void,
): Promise<FileGroup[]> {
  const kinds = new Kinds();
  const groups = new Map<FileKind, string[]>();
  const put = (one: FileKind, path: string): void => {
    const paths = groups.get(one) ?? [];
    groups.set(one, paths);
    paths.push(path);
  };
  for (const input of inputs) {
    if (input === '-') put(captures, input);
    else if (!isDirectory(input)) put((await kindOf(input, kinds)) ?? captures, input);
    else {
      const found = new Map<FileKind, string[]>();
      for (const path of filesIn(input)) {
        const one = await kindOf(path, kinds);
        if (one === undefined) skipped(path);
        else found.set(one, [...(found.get(one) ?? []), path]);
      }
      for (const [one, paths] of found) for (const path of inOrder(paths)) put(one, path);
    }
  }
  return kinds.inOrder.flatMap((one) => {
    const paths = groups.get(one);
    if (paths === undefined) return [];
    one.prepare?.(paths);
    return [{ type: one.type, paths, open: (deps: SourceDeps) => one.open(paths, deps) }];
  });
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw new AppError('input_missing', path, cause);
  }
}

/** A packed file that does not show its first bytes is tried as a capture. */
async function kindOf(path: string, kinds: Kinds): Promise<FileKind | undefined> {
  let head;
  try {
    if (!statSync(path).isFile()) return captures;
    head = plainHead(path);
  } catch (cause) {
    throw new AppError('input_missing', path, cause);
  }
  if (head === undefined) return captures;
  return kinds.of(head, basename(path).replace(/\.(gz|zst)$/, ''));
}
