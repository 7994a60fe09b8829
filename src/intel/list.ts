/** A list of the operator's own: a name, address, `host:port` or `*.domain` a line, `#` for comments. */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { basename } from 'node:path';
import { formatIp, parseIp } from '../lib/ip-address.ts';
import { AppError } from '../model/error.ts';
import type { Indicator, IndicatorKind } from '../model/indicator.ts';
import type { Feed } from './feed.ts';

export interface ListOptions {
  readonly path: string;
  readonly kind: IndicatorKind;
  /** 0–100. */
  readonly confidence: number;
}

const NAME = /^(\*\.)?([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/;

/** Host and port of an entry; undefined when it is neither name nor address. */
function entryOf(text: string): { host: string; port: number } | undefined {
  const value = text
    .toLowerCase()
    .replace(/^[a-z+0-9]+:\/\//, '')
    .replace(/\/.*$/, '');
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(value);
  const plain = isIP(value) === 6 ? null : /^([^:]+)(?::(\d+))?$/.exec(value);
  const host = bracketed?.[1] ?? plain?.[1] ?? (isIP(value) === 6 ? value : '');
  const port = Number(bracketed?.[2] ?? plain?.[2] ?? 0);
  if (port > 65_535 || (isIP(host) === 0 && !NAME.test(host))) return undefined;
  return { host, port };
}

/** Reads a list. Throws `config_invalid` naming file and line of the first entry that is none. */
export const list = ({ path, kind, confidence }: ListOptions): Feed => ({
  name: basename(path),
  *read() {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (cause) {
      throw new AppError('config_invalid', `intel.lists: ${path} cannot be read.`, cause);
    }
    for (const [i, line] of text.split('\n').entries()) {
      const word = line.replace(/#.*/, '').trim();
      if (word === '') continue;
      const entry = entryOf(word);
      if (entry === undefined)
        throw new AppError(
          'config_invalid',
          `${path}:${i + 1}: ${word}: neither a name nor an address.`,
        );
      yield indicatorOf(entry, basename(path), kind, confidence);
    }
  },
});

function indicatorOf(
  { host, port }: { host: string; port: number },
  feed: string,
  kind: IndicatorKind,
  confidence: number,
): Indicator {
  const bytes = parseIp(host);
  const value = bytes === undefined ? host.replace(/^\*\./, '') : formatIp(bytes);
  return {
    id: `${feed}:${value}${port === 0 ? '' : `:${port}`}`,
    type: bytes === undefined ? 'domain' : port === 0 ? 'ip' : 'endpoint',
    kind,
    value,
    port,
    match: bytes !== undefined ? 'host' : kind === 'website' ? 'site' : 'suffix',
    feed,
    pool: '',
    coins: [],
    algorithms: [],
    confidence,
    valid_from: null,
    last_seen: null,
    dual_use: false,
    origin: 'operator',
    licence: '',
  };
}
