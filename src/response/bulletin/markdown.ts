/** A bulletin as a page of Markdown, made from its figures alone. */
import type { Bulletin, SealedBulletin } from '../../model/bulletin.ts';
import type { Interval } from '../../model/energy.ts';
import { mass, quantity } from '../wording/quantity.ts';
import { placeName } from '../wording/place-name.ts';
import { label, type Lang } from '../wording/say.ts';

/** Rows shown of a long table; the rest stands in the JSON. */
const SHOWN = 10;

const en = {
  title: (from: string, to: string) => `Mining on our networks, ${from} to ${to}`,
  summary: (b: Bulletin, n: (x: number) => string) =>
    `${n(b.active)} addresses mined in these days, ${n(Math.round(b.daily_mean))} on an average day: ${n(b.new)} new, ${n(b.existing)} that also mined from ${b.before_from} to ${b.before_to}, ${n(b.recurring)} that came back. ${n(b.gone)} of the ${n(b.active_before)} before were not seen mining; that is not the same as cured. Signs of hijacking were seen at ${n(b.hijacked)}.`,
  blind: 'What no sensor sees is not in these figures; a low figure may be a blind spot.',
  coverage: 'What the figures rest on',
  tables: {
    by_place: 'By place',
    by_network_type: 'By network type',
    by_unit: 'By unit',
    by_algorithm: 'By algorithm',
    by_pool: 'By pool',
  },
  rates: 'Hash rate by algorithm (95 % interval); never to be added across algorithms',
  energy: 'What it burned (estimated from hash rates; never a reading)',
  definitions: 'Definitions',
  more: (n: number) => `and ${n} more`,
  unknown: 'unknown',
  silent: (sensor: string) => `${sensor} (not heard)`,
  columns: {
    value: 'Value',
    hosts: 'Addresses',
    sensor: 'Sensor',
    inputs: 'Inputs',
    packets: 'Packets',
    flows: 'Flows',
    unread: 'Not readable',
    hidden: 'Content not seen',
    sampling: 'Sampling',
    up: 'Up',
    algorithm: 'Algorithm',
    rate: 'Rate',
    interval: 'Interval',
    power: 'Power',
    energy: 'Energy',
    carbon: 'CO2e',
  },
  seal: (hash: string, by: string) => `Made by Davylamp ${by}; SHA-256 of the figures ${hash}.`,
};
const zh: typeof en = {
  title: (from, to) => `挖矿态势通报（${from} 至 ${to}）`,
  summary: (b, n) =>
    `期间共 ${n(b.active)} 个地址挖矿，日均 ${n(Math.round(b.daily_mean))} 个：新增 ${n(b.new)} 个，存量（${b.before_from} 至 ${b.before_to} 亦活跃）${n(b.existing)} 个，复现 ${n(b.recurring)} 个。上期 ${n(b.active_before)} 个中有 ${n(b.gone)} 个未再见挖矿，未再见不等于已清零。有被动挖矿迹象的 ${n(b.hijacked)} 个。`,
  blind: '传感器看不到的不在统计之内；数字偏低可能是盲区。',
  coverage: '数据覆盖',
  tables: {
    by_place: '按地区',
    by_network_type: '按网络类型',
    by_unit: '按单位',
    by_algorithm: '按算法',
    by_pool: '按矿池',
  },
  rates: '各算法算力（95% 区间），不同算法不可相加',
  energy: '能耗估算（由算力推算，并非电表读数）',
  definitions: '定义',
  more: (n) => `另有 ${n} 项`,
  unknown: '未知',
  silent: (sensor) => `${sensor}（未有数据）`,
  columns: {
    value: '取值',
    hosts: '地址数',
    sensor: '传感器',
    inputs: '输入',
    packets: '包',
    flows: '流',
    unread: '无法读取',
    hidden: '内容不可见',
    sampling: '抽样',
    up: '在线',
    algorithm: '算法',
    rate: '算力',
    interval: '区间',
    power: '功率',
    energy: '电量',
    carbon: '二氧化碳当量',
  },
  seal: (hash, by) => `由 Davylamp ${by} 生成；数据 SHA-256：${hash}。`,
};
const texts: Readonly<Record<Lang, typeof en>> = { en, zh };

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${header.join(' | ')} |`,
  `| ${header.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(escaped).join(' | ')} |`),
];

/** What is counted per second: hashes, solutions, or graphs. */
function unitOf(algorithm: string): string {
  if (/^(?:equihash|beamhash)/.test(algorithm)) return 'Sol/s';
  return algorithm.startsWith('cuck') ? 'g/s' : 'H/s';
}

/** Names of pools and units come from elsewhere: they stay one cell of text. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\|`*_<>[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');

type Words = typeof en;
type Writer = (bulletin: Bulletin, t: Words, lang: Lang) => string[];

/** The tables of hosts by each dimension. */
const dimensions: Writer = (bulletin, t, lang) => {
  const nameOf: Readonly<Partial<Record<keyof Words['tables'], (key: string) => string>>> = {
    by_place: (key) => placeName(key, lang),
    by_network_type: (key) => label(lang, 'network_types', key),
  };
  return (Object.keys(t.tables) as (keyof Words['tables'])[]).flatMap((name) => {
    const rows = bulletin[name].slice(0, SHOWN);
    const rest = bulletin[name].length - rows.length;
    const named = nameOf[name] ?? ((key: string) => key);
    const cells = rows.map(({ key, hosts }) => [
      key === '' ? t.unknown : named(key),
      hosts.toLocaleString(lang),
    ]);
    return [
      `## ${t.tables[name]}`,
      '',
      ...table([t.columns.value, t.columns.hosts], cells),
      ...(rest > 0 ? ['', t.more(rest)] : []),
      '',
    ];
  });
};

const rates: Writer = ({ hash_rate }, t, lang) => {
  const { algorithm: title, hosts: addresses, rate, interval } = t.columns;
  const rows = hash_rate.map(({ algorithm, hosts, low, mid, high }) => {
    const said = (n: number): string => quantity(Math.max(0, n), unitOf(algorithm));
    return [algorithm, hosts.toLocaleString(lang), said(mid), `${said(low)} – ${said(high)}`];
  });
  return [`## ${t.rates}`, '', ...table([title, addresses, rate, interval], rows), ''];
};

const burned: Writer = ({ energy: rows }, t, lang) => {
  const { algorithm: title, hosts: addresses, power, energy, carbon } = t.columns;
  const said = (of: Interval | null, way: (value: number) => string): string =>
    of === null ? t.unknown : `${way(of.mid)} (${way(of.low)} – ${way(of.high)})`;
  const cells = rows.map(({ algorithm, hosts, power_w, energy_kwh, co2e_kg }) => [
    algorithm,
    hosts.toLocaleString(lang),
    said(power_w, (watts) => quantity(watts, 'W')),
    said(energy_kwh, (kwh) => quantity(kwh * 1000, 'Wh')),
    said(co2e_kg, mass),
  ]);
  return [`## ${t.energy}`, '', ...table([title, addresses, power, energy, carbon], cells), ''];
};

const sensors: Writer = ({ coverage }, t, lang) => {
  const { sensor, inputs, packets, flows, unread, hidden, sampling, up } = t.columns;
  const percent = (share: number | null | undefined): string =>
    share === null || share === undefined
      ? t.unknown
      : share.toLocaleString(lang, { style: 'percent', maximumFractionDigits: 1 });
  const rows = coverage.map((s) => [
    s.heard === false ? t.silent(s.observer) : s.observer,
    ...[s.inputs, s.packets, s.flows, s.unread].map((n) => n.toLocaleString(lang)),
    percent(s.hidden),
    typeof s.sampling === 'number' ? `1:${s.sampling}` : t.unknown,
    percent(s.up),
  ]);
  const header = [sensor, inputs, packets, flows, unread, hidden, sampling, up];
  return [`## ${t.coverage}`, '', t.blind, '', ...table(header, rows), ''];
};

/** The page. */
export function bulletinMarkdown({ bulletin, sha256 }: SealedBulletin, lang: Lang): string {
  const t = texts[lang];
  return [
    `# ${t.title(bulletin.from, bulletin.to)}`,
    '',
    t.summary(bulletin, (n) => n.toLocaleString(lang)),
    '',
    ...[dimensions, rates, burned, sensors].flatMap((write) => write(bulletin, t, lang)),
    `## ${t.definitions}`,
    '',
    ...Object.entries(bulletin.definitions).map(([name, text]) => `- **${name}**: ${text}`),
    '',
    t.seal(sha256, bulletin.made_by),
    '',
  ].join('\n');
}
