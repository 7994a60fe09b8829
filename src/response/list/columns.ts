/** The columns of a disposal list, in both languages, and who gets which. */
import type { HostDocument } from '../../model/scan-document.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import { placeName } from '../wording/place-name.ts';
import { label, type Lang } from '../wording/say.ts';

/** For whom a list is cut: the unit gets all about its own hosts, the provider what it needs to find them, the regulator
 * nothing that points inside. */
export const cuts = ['unit', 'isp', 'regulator'] as const;
export type Cut = (typeof cuts)[number];

/** What stands at the head of a list. */
export interface ListHead {
  readonly list_id: string;
  /** Number of the order under which it was opened. */
  readonly order_no: string;
  readonly purpose: string;
  readonly cut: Cut;
  /** ISO 8601, UTC. */
  readonly made: string;
  readonly expires: string;
  /** Traffic light protocol. */
  readonly handling: string;
}

/** One host of a list. */
export interface ListEntry {
  readonly host: HostDocument;
  readonly advice: Recommendation;
  /** By when an answer is due, ISO 8601; null when nothing is asked. */
  readonly due: string | null;
}

export type Cell = string | number | null;

export interface ListColumn {
  readonly name: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly is: 'text' | 'number' | 'time';
  readonly cuts: readonly Cut[];
  readonly value: (entry: ListEntry, lang: Lang) => Cell;
}

const all = cuts;
const unitAndIsp = ['unit', 'isp'] as const;
const unitAndRegulator = ['unit', 'regulator'] as const;

const column = (
  name: string,
  en: string,
  zh: string,
  of: readonly Cut[],
  value: ListColumn['value'],
  is: ListColumn['is'] = 'text',
): ListColumn => ({ name, title: { en, zh }, is, cuts: of, value });

const joined = (texts: readonly string[]): string => [...new Set(texts)].filter(Boolean).join('; ');
const endpoint = ({ endpoints: [first] }: HostDocument): string =>
  first === undefined ? '' : `${first.name || first.ip}:${first.port}`;
const strongest = ({ level, evidence }: HostDocument): string =>
  (evidence.find((e) => e.level === level) ?? evidence[0])?.summary ?? '';

/** Every column, in order. */
const listColumns: readonly ListColumn[] = [
  column('ip', 'Address', 'IP 地址', all, ({ host }) => host.ip),
  column(
    'first_seen',
    'First seen (UTC)',
    '首次发现（UTC）',
    all,
    ({ host }) => host.first_seen,
    'time',
  ),
  column(
    'last_seen',
    'Last seen (UTC)',
    '最近发现（UTC）',
    all,
    ({ host }) => host.last_seen,
    'time',
  ),
  column('active_days', 'Active days', '活跃天数', all, ({ host }) => host.active_days, 'number'),
  column(
    'connection_frequency',
    'Sessions a day',
    '连接频次（次/日）',
    all,
    ({ host }) => host.connection_frequency,
    'number',
  ),
  column('country', 'Country', '国家或地区', all, ({ host }, lang) =>
    placeName(host.place.country ?? '', lang),
  ),
  column('region', 'Region', '省级区域', all, ({ host }, lang) =>
    host.place.region === null ? '' : placeName(host.place.region, lang),
  ),
  column('city', 'City', '城市', all, ({ host }) => host.place.city),
  column('network_type', 'Network type', '网络类型', all, ({ host }, lang) =>
    label(lang, 'network_types', host.network_type.type),
  ),
  column(
    'network_type_source',
    'How it is known',
    '网络类型来源',
    all,
    ({ host }) => host.network_type.source,
  ),
  column('asn', 'AS', '自治系统', all, ({ host }) => host.asn, 'number'),
  column('unit', 'Unit', '归属单位', all, ({ host }) => host.unit),
  column('evidence_level', 'Level', '证据等级', all, ({ host }) => host.level),
  column('confidence', 'Confidence', '可信度', all, ({ host }) => host.confidence, 'number'),
  column('miner_kind', 'Taken as', '类别', all, ({ advice }) => advice.kind_name),
  column('leaning', 'Leaning', '倾向', unitAndRegulator, ({ advice }) => advice.route_name),
  column('reason', 'Reason', '研判依据', unitAndRegulator, ({ host }) => strongest(host)),
  column('algorithm', 'Algorithm', '算法', all, ({ host }) => joined(host.algorithms)),
  column('coin', 'Coin', '币种', all, ({ host }) => joined(host.coins)),
  column('pool', 'Pool', '矿池', all, ({ host }) => joined(host.endpoints.map((e) => e.pool))),
  column('pool_endpoint', 'Pool endpoint', '矿池端点', unitAndIsp, ({ host }) => endpoint(host)),
  column(
    'shares_submitted',
    'Shares submitted',
    '提交份额',
    unitAndRegulator,
    ({ host }) => host.shares.submitted,
    'number',
  ),
  column(
    'shares_accepted',
    'Shares accepted',
    '接受份额',
    unitAndRegulator,
    ({ host }) => host.shares.accepted,
    'number',
  ),
  column(
    'hash_rate_low',
    'Hash rate, low',
    '算力下限',
    unitAndRegulator,
    ({ host }) => host.hash_rate[0]?.low ?? null,
    'number',
  ),
  column(
    'hash_rate',
    'Hash rate',
    '算力',
    unitAndRegulator,
    ({ host }) => host.hash_rate[0]?.mid ?? null,
    'number',
  ),
  column(
    'hash_rate_high',
    'Hash rate, high',
    '算力上限',
    unitAndRegulator,
    ({ host }) => host.hash_rate[0]?.high ?? null,
    'number',
  ),
  column(
    'hash_rate_unit',
    'Unit of the rate',
    '算力单位',
    unitAndRegulator,
    ({ host }) => host.hash_rate[0]?.unit ?? null,
  ),
  column('agent', 'Program', '程序', ['unit'], ({ host }) => joined(host.agents)),
  column('wallet', 'Wallet (fingerprint)', '钱包指纹', ['unit'], ({ host }) =>
    joined(host.wallets),
  ),
  column('worker', 'Worker (fingerprint)', '矿工名指纹', ['unit'], ({ host }) =>
    joined(host.workers),
  ),
  column(
    'recommendation_id',
    'Recommendation',
    '建议编号',
    all,
    ({ advice }) => `${advice.id} (${advice.version})`,
  ),
  column('recommendation', 'What to do', '处置建议', all, ({ advice }) => whatToDo(advice)),
  column('due', 'Answer by (UTC)', '反馈期限（UTC）', all, ({ due }) => due, 'time'),
  column('answer', 'How to answer', '反馈方式', unitAndIsp, ({ advice }) => advice.answer),
];

/** In one cell: what may be said, what is asked, and where to begin. */
const whatToDo = ({ says, asks, steps }: Recommendation): string =>
  [says, asks, steps.first_step[0] ?? steps.check[0] ?? ''].filter(Boolean).join(' ');

/** The columns of a cut. */
export const columnsOf = (cut: Cut): readonly ListColumn[] =>
  listColumns.filter((c) => c.cuts.includes(cut));

/** Values of an entry, in the order of the columns. */
export const cellsOf = (columns: readonly ListColumn[], entry: ListEntry, lang: Lang): Cell[] =>
  columns.map(({ value }) => value(entry, lang));
