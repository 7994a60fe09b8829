/** 单位页的中文词句。Words of the page of units in Simplified Chinese. */
import type { UnitsWords } from './units-en.ts';

export const unitsZh: UnitsWords = {
  sector: '行业',
  prefixes: '网段',
  addresses: 'IPv4 地址',
  hosts: '主机',
  mining: '挖矿',
  suspected: '疑似',
  open: (name) => `展开 ${name}`,
  close: (name) => `收起 ${name}`,
  openAll: '全部展开',
  closeAll: '只看顶层',
  without: '无归属单位',
  undescribed: '无说明',
  none: '尚无任何单位。管理员可在此提交单位与网段表，或用 davylamp units import 导入。',
  space: (named, all, left) => `${all} 个 IPv4 地址中 ${named} 个有归属单位，${left} 个没有。`,
  look: (problems, overlaps) =>
    `${problems} 处问题、${overlaps} 处重叠，用 davylamp units check 查看。`,
  take: '提交一张表',
  takeHelp:
    '含 prefix 列的 CSV 或 XLSX，或仅含单位的表。它取代同一来源此前的内容；主机归属在十秒内随之更新。',
  file: '文件',
  choose: '选择文件',
  source: '来源',
  look_at: '查看将有的更改',
  go: '导入',
  lenient: (n) => `略去 ${n} 行后导入`,
  would: '将有如下更改',
  done: '已作如下更改',
  changes: (fresh, changed, gone, same) =>
    `新增 ${fresh}，更改 ${changed}，移除 ${gone}，不变 ${same}`,
  units: '单位',
  refused: '无法采用的行',
  line: (n, reason) => `第 ${n} 行：${reason}`,
  unused: '未使用的列',
};
