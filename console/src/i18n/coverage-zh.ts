/** 数据覆盖的用语。Words of what figures rest on, in Simplified Chinese. */
import type { CoverageWords } from './coverage-en.ts';

export const coverageZh: CoverageWords = {
  sensors: (heard, all) => `探针 ${heard}/${all} 有数据`,
  hidden: '内容不可见',
  sampling: '抽样',
  prefixes: '自有网段可见',
  share: (share, seen, known) => `${share}（${seen}/${known}）`,
  unseen: '三十天内未见任何流量的自有网段',
  prefix: '网段',
  addresses: '地址数',
  kinds: '读取',
  up: '在线',
  records: '记录',
  bytes: '字节',
  lost: '丢失',
  lag: '最大滞后',
  first: '起始',
  silent: '未有数据',
};
