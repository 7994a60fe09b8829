/** Tables of who is where, as CSV with a header: neighbour and ARP tables, 802.1X sessions, exports of network management. The
 * columns are found by their names, in English or Chinese; an entry tells of the moment of its time, or of the table. */
import { isIP } from 'node:net';
import { CsvLines, delimiterOf, withoutBom } from '../../lib/csv-lines.ts';
import { columnsOf } from '../../lib/header-names.ts';
import { parseTime } from '../../lib/local-time.ts';
import { parseMac } from '../../lib/mac-address.ts';
import type { BindingDraft } from '../../records/binding.ts';
import type { BindingFormat, BindingSink, FormatContext, LineReader } from './format.ts';
import { Holdings } from './holdings.ts';

const ALIASES = {
  ip: [
    'ip',
    'ip address',
    'ipv4',
    'ipv4 address',
    'ipv6',
    'ipv6 address',
    'address',
    'framed ip',
    'IP地址',
    '地址',
    '终端IP',
  ],
  mac: [
    'mac',
    'mac address',
    'hw addr',
    'hwaddr',
    'hardware address',
    'lladdr',
    'ether',
    'MAC地址',
    '物理地址',
    '终端MAC',
  ],
  start: [
    'start',
    'start time',
    'login',
    'login time',
    'first seen',
    'connected',
    'auth time',
    '上线时间',
    '开始时间',
    '登录时间',
  ],
  end: [
    'end',
    'end time',
    'stop',
    'logout',
    'logout time',
    'disconnected',
    '下线时间',
    '结束时间',
    '注销时间',
  ],
  seen: [
    'time',
    'timestamp',
    'ts',
    'date',
    'last seen',
    'last heard',
    'updated',
    '时间',
    '最近发现时间',
    '更新时间',
    '采集时间',
  ],
  hostname: [
    'hostname',
    'host name',
    'host',
    'name',
    'device',
    'device name',
    'computer',
    '主机名',
    '设备名',
    '终端名称',
  ],
  user: [
    'user',
    'user name',
    'username',
    'account',
    'identity',
    'login name',
    '用户',
    '用户名',
    '账号',
    '帐号',
    '学号',
    '工号',
  ],
  place: [
    'switch',
    'switch ip',
    'nas',
    'nas ip',
    'ap',
    'access point',
    'interface',
    'if',
    'dev',
    'port',
    'switch port',
    'ssid',
    'vlan',
    'location',
    'place',
    'room',
    '交换机',
    '端口',
    '接口',
    '接入点',
    '位置',
    '地点',
    '楼宇',
    '房间',
  ],
  kind: ['kind', 'type', '类型'],
} as const;
type Field = keyof typeof ALIASES;

/** Entries of one address and machine no further apart are one holding. */
const GAP = 3_600_000;
const KINDS: ReadonlySet<string> = new Set(['dhcp', 'radius', 'neighbour', '802.1x']);

class TableReader implements LineReader {
  private readonly sink: BindingSink;
  private readonly context: FormatContext;
  private readonly holdings: Holdings;
  private csv: CsvLines | undefined;
  private header = '';
  private columns: ReadonlyMap<Field, readonly number[]> = new Map();

  constructor(sink: BindingSink, context: FormatContext, holdings: Holdings) {
    this.sink = sink;
    this.context = context;
    this.holdings = holdings;
  }

  open(): boolean {
    return this.csv?.open ?? false;
  }

  end(): void {
    if (this.csv?.end() === true) this.sink.unread('binding_cut_off');
    this.csv = undefined;
  }

  line(given: string): void {
    const text = withoutBom(given).trimEnd();
    if (text === '' || (text.startsWith('#') && this.csv === undefined)) return;
    if (this.csv === undefined) {
      this.header = text;
      this.csv = new CsvLines(delimiterOf(text), () => this.sink.unread('binding_malformed'));
      const header = this.csv.push(text) ?? [];
      this.columns = columnsOf(header, ALIASES);
      if (!this.columns.has('ip')) this.sink.unread('binding_without_header');
      return;
    }
    // Tables that are appended to repeat their header.
    if (text === this.header) return;
    const fields = this.csv.push(text);
    if (fields !== undefined && this.columns.has('ip')) this.hand(fields);
  }

  private hand(fields: readonly string[]): void {
    const { sink } = this;
    const value: Value = (field) =>
      (this.columns.get(field) ?? [])
        .map((at) => (fields[at] ?? '').trim())
        .filter((text) => text !== '')
        .join(' ');
    const ip = value('ip').split(' ')[0] ?? '';
    if (isIP(ip) === 0) return sink.unread('binding_malformed');
    const mac = parseMac(value('mac')) ?? '';
    const times = this.times(value, ip, mac);
    if (times === undefined) return sink.unread('binding_without_time');
    const user = value('user');
    const kind = value('kind').toLowerCase();
    sink.row({
      kind: KINDS.has(kind) ? kind : user === '' ? 'neighbour' : '802.1x',
      ...times,
      ip,
      mac,
      hostname: value('hostname'),
      user: sink.user(user),
      place: value('place'),
    });
  }

  /** Undefined when neither the entry nor the table says when. */
  private times(value: Value, ip: string, mac: string): Times | undefined {
    const moment = (field: Field): number | undefined =>
      parseTime(value(field), this.context.clock.offset);
    const start = moment('start');
    const end = moment('end');
    const seen = moment('seen') ?? end ?? start ?? this.context.untimed();
    if (seen === undefined) return undefined;
    const time = start ?? this.holdings.since(ip, mac, seen, seen + GAP);
    const ended = end !== undefined && end >= time ? { end_time: end } : {};
    return { time, seen_time: Math.max(seen, time), ...ended };
  }
}

type Value = (field: Field) => string;
type Times = Pick<BindingDraft, 'time' | 'seen_time' | 'end_time'>;

/** True for a header with an address and something that says who has it. */
function isHeader(line: string): boolean {
  const header = withoutBom(line).trim().split(delimiterOf(line));
  const columns = columnsOf(header, ALIASES);
  return columns.has('ip') && columns.has('mac');
}

export const tableCsv: BindingFormat = {
  name: 'table',
  about:
    'neighbour and ARP tables, 802.1X sessions and the like as CSV; columns found by their header, English or Chinese',
  header: true,
  recognise: (head) => isHeader(head.split('\n').find((line) => !line.startsWith('#')) ?? ''),
  create: (sink, context) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return () => new TableReader(sink, context, holdings);
  },
};
