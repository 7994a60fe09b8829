/** What `scan` can read: kinds of file by their first bytes, each with the source that reads them to their end. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../lib/component.ts';
import { AppError } from '../model/error.ts';
import { bindings, recognise as recogniseBindings } from './bindings/bindings.ts';
import { netflow, recognise as recogniseNetflow } from './netflow/netflow.ts';
import { notices, recognise as recogniseNotice } from './notice/notice.ts';
import { dnsLog, recognise as recogniseDnsLog } from './dns-log/dns-log.ts';
import { dnstap, recognise as recogniseDnstap } from './dnstap/dnstap.ts';
import { filesIn, inOrder, isCapture, plainHead } from './pcap/inputs.ts';
import { pcap } from './pcap/pcap.ts';
import { recognise as recogniseSflow } from './sflow/read-captures.ts';
import { sflow } from './sflow/sflow.ts';
import type { Source, SourceDeps } from './source.ts';
import { recognise as recogniseEve, suricata } from './suricata/suricata.ts';
import { recognise as recogniseZeek, zeek } from './zeek/zeek.ts';

interface FileKind {
  readonly type: string;
  readonly recognise: (head: Uint8Array, name: string) => boolean;
  /** A source that reads these files, one after the other, to their end. */
  readonly open: (paths: readonly string[], deps: SourceDeps) => Source;
}

/** A source with a setting `paths`, for files its `recognise` knows. */
const kind = <Type extends string, Settings extends z.ZodObject>(
  source: Component<Type, Settings, SourceDeps, Source>,
  recognise: FileKind['recognise'],
): FileKind => ({
  type: source.type,
  recognise,
  open: (paths, deps) => source.create(source.settings.parse({ paths }), deps),
});

/** Captures of what exporters send are read as what they carry. */
const isExport: FileKind['recognise'] = (head, name) =>
  recogniseNetflow(head, name) || recogniseSflow(head, name);

/** The registry: one line a kind, asked in this order. Captures come first: names they show explain what logs tell. */
const kinds: readonly FileKind[] = [
  // A capture of what exporters send is read for what they tell.
  kind(pcap, (head, name) => isCapture(head) && !isExport(head, name)),
  kind(netflow, recogniseNetflow),
  kind(sflow, recogniseSflow),
  kind(zeek, recogniseZeek),
  kind(suricata, recogniseEve),
  kind(bindings, recogniseBindings),
  kind(dnsLog, recogniseDnsLog),
  kind(dnstap, recogniseDnstap),
  kind(notices, recogniseNotice),
];

/** Files of one kind, in the order they are to be read. */
export interface FileGroup {
  readonly type: string;
  readonly paths: readonly string[];
  readonly open: (deps: SourceDeps) => Source;
}

/** Sorts what is to be scanned by kind. A file given by name that nobody knows is taken for a capture, which says where it
 * breaks; one found in a directory is `skipped`. Standard input is a capture. Throws `input_missing`. */
export function groupFiles(
  inputs: readonly string[],
  skipped: (path: string) => void,
): FileGroup[] {
  const groups = new Map<FileKind, string[]>();
  const put = (one: FileKind, path: string): void => {
    const paths = groups.get(one) ?? [];
    groups.set(one, paths);
    paths.push(path);
  };
  for (const input of inputs) {
    if (input === '-') put(kinds[0]!, input);
    else if (!isDirectory(input)) put(kindOf(input) ?? kinds[0]!, input);
    else {
      const found = Map.groupBy(filesIn(input), kindOf);
      for (const [one, paths] of found) {
        if (one === undefined) for (const path of paths) skipped(path);
        else for (const path of inOrder(paths)) put(one, path);
      }
    }
  }
  return kinds.flatMap((one) => {
    const paths = groups.get(one);
    if (paths === undefined) return [];
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
function kindOf(path: string): FileKind | undefined {
  let head;
  try {
    if (!statSync(path).isFile()) return kinds[0];
    head = plainHead(path);
  } catch (cause) {
    throw new AppError('input_missing', path, cause);
  }
  if (head === undefined) return kinds[0];
  const name = basename(path).replace(/\.(gz|zst)$/, '');
  return kinds.find(({ recognise }) => recognise(head, name));
}
