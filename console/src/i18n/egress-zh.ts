/** 矿池流量的用词。 */
import type { egressEn } from './egress-en.ts';

export const egressZh: typeof egressEn = {
  egress: {
    byHour: '各小时矿池流量',
    byPool: '各矿池流量',
    pool: '矿池',
    out: '上行',
    in: '下行',
    bytes: '总字节数',
  },
};
