/** Notices as tables, CSV or sheets, whoever wrote them; and the reports of Shadowserver, whose fields are among the names known
 * (its report reference: `timestamp`, `ip` or `src_ip`, `port`, `dst_ip`, `infection`, `family`, `tag`, `event_id` …). The header
 * is the first row that names the host's address; what stands above it says what the table is about. */
import { isIP } from 'node:net';
import { CsvLines, delimiterOf } from '../../lib/csv-lines.ts';
import { columnsOf, plainName, type Aliases } from '../../lib/header-names.ts';
import { parseTime } from '../../lib/local-time.ts';
import type { Millis } from '../../records/columns.ts';
import { claimKind } from './claim.ts';
import type { NoticeContext, NoticeDraft, NoticeReader, NoticeSink } from './reader.ts';

export const FIELDS = {
  ip: [
    'src_ip',
    'source ip',
    'ip',
    'ip address',
    'source.ip',
    'client ip',
    'victim ip',
    'infected ip',
    'host',
    '源IP',
    '源IP地址',
    '源地址',
    '主机IP',
    '受控IP',
    '受害IP',
    '失陷主机',
    '失陷IP',
    '挖矿IP',
    '挖矿主机IP',
    '内网IP',
    '资产IP',
    'IP地址',
    '公网IP',
    '发起IP',
  ],
  port: ['src_port', 'source port', 'port', '源端口', '端口'],
  dst_ip: [
    'dst_ip',
    'destination ip',
    'dest ip',
    'destination.ip',
    'remote ip',
    'server ip',
    'pool ip',
    'c2 ip',
    '目的IP',
    '目的IP地址',
    '目标IP',
    '目的地址',
    '矿池IP',
    '矿池地址',
    '远端IP',
    '外联IP',
    '外联地址',
    '控制端IP',
  ],
  dst_port: [
    'dst_port',
    'destination port',
    'dest port',
    'remote port',
    'server port',
    'pool port',
    '目的端口',
    '目标端口',
    '矿池端口',
    '远端端口',
  ],
  dst_name: [
    'dst_hostname',
    'destination.fqdn',
    'query',
    'ssl_servername',
    'http_host',
    'domain',
    'destination domain',
    'pool',
    'pool domain',
    'fqdn',
    'url',
    'ioc',
    '域名',
    '矿池域名',
    '请求域名',
    '目的域名',
    '恶意域名',
    '解析域名',
    '外联域名',
    '网址',
  ],
  time: [
    'timestamp',
    'time',
    'date',
    'datetime',
    'event time',
    'detection time',
    'first seen',
    'last seen',
    'start time',
    '时间',
    '发现时间',
    '告警时间',
    '最近发现时间',
    '首次发现时间',
    '事件时间',
    '监测时间',
    '发生时间',
    '请求时间',
    '最后通信时间',
    '日期',
  ],
  claim: [
    'infection',
    'family',
    'type',
    'event type',
    'category',
    'threat',
    'threat name',
    'signature',
    'alert',
    'malware',
    '威胁类型',
    '事件类型',
    '告警类型',
    '告警名称',
    '事件名称',
    '威胁名称',
    '木马名称',
    '病毒名称',
    '恶意家族',
    '家族',
    '类型',
    '类别',
    '币种',
  ],
  tag: ['tag', 'tags', 'application', '标签'],
  confidence: ['confidence', 'score', '置信度', '可信度'],
  reference: [
    'event_id',
    'event id',
    'id',
    'reference',
    'ticket',
    'case',
    '编号',
    '事件编号',
    '通报编号',
    '工单号',
  ],
  /** Known so that a header is recognised by them; not kept. */
  other: [
    'asn',
    'src_asn',
    'geo',
    'src_geo',
    'hostname',
    '单位',
    '单位名称',
    '归属单位',
    '所属单位',
    '地区',
    '省份',
    '城市',
    '运营商',
    '序号',
    '联系人',
  ],
} as const;
export type Field = keyof typeof FIELDS;

/** Rows above the header: a title, who sends it. */
const MAX_TITLE = 20;
const CLAIM_LENGTH = 120;
const SHADOWSERVER = ['timestamp', 'asn', 'geo'];
/** Days from 1899-12-30 (which spreadsheets count from) to 1970-01-01. */
const SERIAL_EPOCH = 25_569;
const DAY = 86_400_000;

interface Known {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly shadowserver: boolean;
  /** What stood above the header. */
  readonly title: string;
}

/** Reads rows of a table until their end. */
export class NoticeTable {
  private readonly context: NoticeContext;
  private readonly sink: NoticeSink;
  private readonly above: (readonly string[])[] = [];
  private known: Known | undefined;
  private gaveUp = false;

  constructor(context: NoticeContext, sink: NoticeSink) {
    this.context = context;
    this.sink = sink;
  }

  row(cells: readonly string[]): void {
    if (cells.every((cell) => cell.trim() === '') || this.gaveUp) return;
    if (this.known !== undefined) return this.hand(cells, this.known);
    this.known = this.headerOf(cells);
    if (this.known !== undefined) return;
    this.above.push(cells);
    if (this.above.length >= MAX_TITLE) this.end();
  }

  end(): void {
    if (this.known !== undefined || this.gaveUp || this.above.length === 0) return;
    this.gaveUp = true;
    this.sink.unread('notice_header_not_known');
    // The row of the most cells is the likeliest header.
    this.sink.strange(this.above.reduce((a, b) => (b.length > a.length ? b : a)));
  }

  private headerOf(cells: readonly string[]): Known | undefined {
    const given = this.context.columns;
    const aliases = Object.fromEntries(
      Object.entries(FIELDS).map(([field, names]) => [field, [...(given[field] ?? []), ...names]]),
    ) as unknown as Aliases<Field>;
    const columns = columnsOf(cells, aliases);
    if (!columns.has('ip') || columns.size < 2) return undefined;
    const names = new Set(cells.map(plainName));
    const has = (name: string): boolean => names.has(name) || names.has(`src${name}`);
    return {
      columns,
      shadowserver: SHADOWSERVER.every(has),
      title: this.above.flat().join(' '),
    };
  }

  private hand(cells: readonly string[], { columns, shadowserver, title }: Known): void {
    const { context, sink } = this;
    const all = (field: Field): string[] =>
      (columns.get(field) ?? []).map((at) => (cells[at] ?? '').trim()).filter((s) => s !== '');
    const first = (field: Field): string => all(field)[0] ?? '';
    const hosts = first('ip')
      .split(/[\s,;、，；]+/)
      .map(hostAndPort);
    const time = timeOf(all('time'), shadowserver ? 0 : context.offset);
    const claim = all('claim').join(' ').slice(0, CLAIM_LENGTH);
    const shared = {
      time: time ?? context.written,
      ...target(all('dst_ip'), all('dst_name'), first('dst_port')),
      ...(shadowserver && { sender: 'shadowserver' }),
      claim,
      claim_kind: claimKind(claim, ...all('tag'), title, context.name),
      ...confidenceOf(first('confidence')),
      reference: first('reference').slice(0, CLAIM_LENGTH),
    };
    if (hosts.every(({ ip }) => ip === '')) return sink.unread('notice_without_address');
    if (all('time').length > 0 && time === undefined) sink.unread('notice_time_not_understood');
    for (const { ip, port } of hosts)
      if (ip !== '') sink.row({ ...shared, ip, port: port || portOf(first('port')) });
  }
}

const portOf = (text: string): number => {
  const port = Number(/^\d{1,5}$/.exec(text)?.[0] ?? 0);
  return port <= 65_535 ? port : 0;
};

/** `192.0.2.1`, `192.0.2.1:3333`, an address in brackets; empty for what is none. */
export function hostAndPort(text: string): { readonly ip: string; readonly port: number } {
  if (isIP(text) !== 0) return { ip: text, port: 0 };
  const found = /^\[?([^\]]*?)\]?:(\d{1,5})$/.exec(text);
  const ip = found?.[1] ?? '';
  return isIP(ip) === 0 ? { ip: '', port: 0 } : { ip, port: portOf(found?.[2] ?? '') };
}

/** Where it went: columns of addresses may hold names, and the other way round. */
export function target(
  addresses: readonly string[],
  names: readonly string[],
  port: string,
): Pick<NoticeDraft, 'dst_ip' | 'dst_port' | 'dst_name'> {
  const ends = [...addresses, ...names].map((text) => endpoint(text));
  const withIp = ends.find(({ ip }) => ip !== '');
  const withName = ends.find(({ name }) => name !== '');
  return {
    dst_ip: withIp?.ip ?? '',
    dst_name: withName?.name ?? '',
    dst_port: portOf(port) || (withIp?.port ?? 0) || (withName?.port ?? 0),
  };
}

interface End {
  readonly ip: string;
  readonly name: string;
  readonly port: number;
}

/** An address, a name or a URL (`stratum+tcp://pool.example.org:3333/`). */
function endpoint(text: string): End {
  const bare = text.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/[/?#].*$/, '');
  const { ip, port } = hostAndPort(bare);
  if (ip !== '') return { ip, name: '', port };
  const found = /^([a-z\d_](?:[a-z\d_.-]*[a-z\d])?)\.?(?::(\d{1,5}))?$/i.exec(bare);
  const name = found?.[1]?.includes('.') === true ? found[1].toLowerCase() : '';
  return { ip: '', name, port: name === '' ? 0 : portOf(found?.[2] ?? '') };
}

/** The first time of several columns that is one; a spreadsheet's serial number is local time. */
function timeOf(texts: readonly string[], offset: number | undefined): Millis | undefined {
  for (const text of texts) {
    const time = parseTime(text, offset) ?? fromSerial(text, offset);
    if (time !== undefined) return time;
  }
  return undefined;
}

function fromSerial(text: string, offset: number | undefined): Millis | undefined {
  if (!/^[2-9]\d{4}(?:\.\d+)?$/.test(text)) return undefined;
  const utc = Math.round((Number(text) - SERIAL_EPOCH) * DAY);
  return parseTime(new Date(utc).toISOString().slice(0, 23).replace('T', ' '), offset);
}

const WORDS: Readonly<Record<string, number>> = {
  high: 90,
  medium: 60,
  low: 30,
  高: 90,
  中: 60,
  低: 30,
};

function confidenceOf(text: string): { confidence?: number } {
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) return { confidence: word };
  const n = Number(text.replace(/\s*%$/, ''));
  if (text === '' || !(n >= 0 && n <= 100)) return {};
  return { confidence: Math.round(n > 0 && n < 1 ? n * 100 : n) };
}

export const readTable: NoticeReader = (text, context, sink) => {
  const table = new NoticeTable(context, sink);
  const lines = text.split(/\r\n|\n|\r/);
  const delimiter = delimiterOf(headerLine(lines));
  const csv = new CsvLines(delimiter, () => sink.unread('notice_malformed'));
  for (const line of lines) {
    const cells = csv.push(line);
    if (cells !== undefined) table.row(cells);
  }
  if (csv.end()) sink.unread('notice_malformed');
  table.end();
};

/** The line of the most fields among the first, by whatever delimiter. */
function headerLine(lines: readonly string[]): string {
  const first = lines.slice(0, MAX_TITLE);
  const fields = (line: string): number => line.split(delimiterOf(line)).length;
  return first.reduce((a, b) => (fields(b) > fields(a) ? b : a), '');
}
