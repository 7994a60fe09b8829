/** Words of what hosts share, of miners and of meters, in Simplified Chinese. */
import type { SharingWords } from './sharing-en.ts';

/** Of the graph, of miners behind an address, of meters. */
export const sharingZh: SharingWords = {
  campaigns: {
    wallet: '钱包或账户（指纹）',
    units: '单位',
    places: '地区',
    hijacked: '被动挖矿',
    first: '首次发现（UTC）',
    last: '最近发现 UTC',
    none: '就可读会话而言，此时段没有两台主机使用同一钱包。',
  },
  links: {
    title: '与其他主机的共同点',
    label: (nodes: number) => `${nodes} 个主机与共同点的关系图；表格以文字列出相同内容`,
    cut: '未全部画出',
    draw: '画图',
    drawing: '画图：该钱包各主机的共同点',
    what: '共同点',
    kind: '类别',
    strength: '强度',
    hosts: '地址',
    why: '说明什么',
    who: '图中主机',
    strengths: { strong: '强', moderate: '中', weak: '弱', none: '无' },
    kinds: {
      host: '主机',
      wallet: '钱包',
      account: '账户',
      endpoint: '端点',
      agent: '程序',
      machine: '机器',
    },
  },
  miners: {
    title: (miners: number, once: number) =>
      `该地址背后的矿工：${miners} 个${once > 1 ? `，同时会话 ${once} 个` : ''}`,
    id: '矿工',
    unnamed: '未读到登录',
    programs: '程序',
    once: '同时',
    machines: '机器',
    elsewhere: '亦见于',
    otherUnit: '另一单位',
    how: {
      'same-machine': '据租约与会话记录为同一台机器',
      moved: '同一登录名，出现时间错开：似为迁移',
      'same-name': '同一登录名同时出现：另一台机器共用此名',
    },
  },
  meters: {
    title: '电表读数',
    unit: '单位',
    span: '时段（UTC）',
    counted: '电表',
    estimate: '挖矿估算',
    says: '估算与电表',
    why: '原因',
    agreements: { agree: '相符', disagree: '不符', no_data: '无从判断' },
  },
};
