/** 筛选条件的名称。Names of filters, in Simplified Chinese. */
import type { FilterWords } from './filters-en.ts';

export const filtersZh: FilterWords = {
  from: '起',
  to: '止',
  verdict: '研判',
  level: '等级',
  min_level: '等级不低于',
  place: '地区',
  network_type: '网络类型',
  unit: '单位',
  city: '城市',
  sector: '行业',
  coin: '币种',
  algorithm: '算法',
  pool: '矿池',
  leaning: '主动/被动',
  kind: '类别',
  asn: 'AS',
  min_confidence: '置信度不低于',
  address: '地址',
  text: '关键词',
};
