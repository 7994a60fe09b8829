/** A list of the operator's own: a name, address or `host:port` a line, optionally with columns, `#` for comments. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'tldts';
import { z } from 'zod';
import { formatIp, isIp, parseIp } from '../lib/ip-address.ts';
import { parseTsv } from '../lib/tsv.ts';
import { AppError } from '../model/error.ts';
import type { Indicator, IndicatorKind, MatchMode } from '../model/indicator.ts';
import { defineFeed, type Entry } from './feed.ts';

const kinds = ['pool', 'proxy', 'web-miner', 'malware', 'website', 'node'] as const;

export const list = defineFeed({
  type: 'list',
  settings: z.strictObject({
    path: z.string().min(1),
    kind: z.enum(kinds).default('pool'),
    confidence: z.int().min(0).max(100).default(70),
  }),
  create: ({ path, kind, confidence }, { name, dataDir }) => ({
    *read(refuse) {
      const shared = sharedNames(dataDir);
      for (const [i, text] of readLines(path).entries()) {
        const line = (text.includes('#') ? text.replace(/(^|\s)#.*/, '') : text).trim();
        if (line === '') continue;
        const [value = '', ownKind = '', pool = '', coins = ''] = cellsOf(line);
        if (i === 0 && value === 'value') continue;
        const read = readValue(value.toLowerCase(), shared);
        const known = kinds.find((one) => one === (ownKind || kind));
        if (typeof read === 'string') refuse({ line: i + 1, reason: read });
        else if (known === undefined) refuse({ line: i + 1, reason: 'kind_unknown' });
        else yield new Line(name, read, known, pool, coins, confidence);
      }
    },
  }),
});

/** Most lists are a value a line. */
const cellsOf = (line: string): readonly string[] =>
  line.includes(',') || line.includes('\t')
    ? line.split(/[,\t]/).map((cell) => cell.trim())
    : [line];

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch (error) {
    throw new AppError('config_invalid', `${path}: the list cannot be read.`, error);
  }
}

const sharedNames = (dataDir: string): ReadonlySet<string> =>
  new Set(
    parseTsv(readFileSync(join(dataDir, 'shared-names.tsv'), 'utf8')).map(({ name = '' }) => name),
  );

interface Value {
  /** Canonical address, or a name in lower case. */
  readonly value: string;
  readonly address: boolean;
  /** 0 for any. */
  readonly port: number;
  /** With what is below it. */
  readonly below: boolean;
}

/** Names handed out below `github.io` and its like count as registered. What is parsed is a name and nothing else. */
const REGISTERED = {
  allowPrivateDomains: true,
  detectIp: false,
  extractHostname: false,
  validateHostname: false,
} as const;
const NAME = /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** The value of a line, or the reason why it is refused. A port after a name is allowed and says nothing: names are matched
 * whatever the port. */
function readValue(text: string, shared: ReadonlySet<string>): Value | string {
  const whole = addressValue(text, 0);
  if (whole !== undefined) return whole;
  const [, host = '', digits] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
  const port = Number(digits ?? 0);
  if (digits !== undefined && (port === 0 || port > 65535)) return 'port_invalid';
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return addressValue(bare, port) ?? nameValue(host, shared);
}

/** `*.name` and names that can be registered mean all below them, too. */
function nameValue(text: string, shared: ReadonlySet<string>): Value | string {
  const name = text.replace(/^\*?\./, '').replace(/\.$/, '');
  if (!NAME.test(name)) return 'not_understood';
  const { domain, publicSuffix } = parse(name, REGISTERED);
  if (shared.has(name) || publicSuffix === name) return 'shared_name';
  const below = name === domain || /^\*?\./.test(text);
  return { value: name, address: false, port: 0, below };
}

function addressValue(text: string, port: number): Value | undefined {
  // A dotted quad has one spelling.
  if (!text.includes(':'))
    return isIp(text) ? { value: text, address: true, port, below: false } : undefined;
  const bytes = parseIp(text);
  return bytes && { value: formatIp(bytes), address: true, port, below: false };
}

/** What a line says, kept as it was read: few are ever asked for all of it. */
class Line implements Entry {
  readonly type: 'ip' | 'endpoint' | 'domain';
  readonly value: string;
  readonly port: number;
  readonly match: MatchMode;
  private readonly feed: string;
  private readonly kind: IndicatorKind;
  private readonly pool: string;
  /** Divided by spaces, semicolons or bars. */
  private readonly coins: string;
  private readonly confidence: number;

  constructor(
    feed: string,
    { value, address, port, below }: Value,
    kind: IndicatorKind,
    pool: string,
    coins: string,
    confidence: number,
  ) {
    this.type = address ? (port === 0 ? 'ip' : 'endpoint') : 'domain';
    this.value = value;
    this.port = port;
    this.match = kind === 'website' ? 'site' : below ? 'suffix' : 'host';
    this.feed = feed;
    this.kind = kind;
    this.pool = pool;
    this.coins = coins;
    this.confidence = confidence;
  }

  whole(): Indicator {
    const { type, value, port, match, feed, kind, pool, confidence } = this;
    return {
      id: port === 0 ? `${feed}:${value}` : `${feed}:${value}:${port}`,
      type,
      kind,
      value,
      port,
      match,
      feed,
      pool,
      coins: this.coins.split(/[ ;|]/).filter((coin) => coin !== ''),
      algorithms: [],
      confidence,
      valid_from: null,
      last_seen: null,
      dual_use: false,
      origin: 'operator',
      licence: '',
    };
  }
}
