/** 主机页图表与地址归属历史的用语。 */
import type { PlotsWords } from './plots-en.ts';

export const plotsZh: PlotsWords = {
  rhythm: {
    title: '会话节律',
    about:
      '会话中每条报文按其时刻画出：向上为客户端，向下为服务器，长度为字节数的平方根。两秒之内的回复算作应答；服务器有新任务时会主动发送。报文内容无人读取。一小时内报文过多时只保留最新的 240 条。',
    note: (messages, minutes) => `${minutes} 分钟内 ${messages} 条报文，UTC`,
    ways: { sent: '客户端', answer: '应答', unasked: '服务器主动' },
    at: '时刻（UTC）',
    way: '发送方',
    bytes: '字节',
    after: '距前一条（秒）',
    label: (sent, unasked) => `客户端 ${sent} 条，服务器主动 ${unasked} 条`,
  },
  clock: {
    title: '区块时钟',
    about:
      '每个点是该币种的一个区块：横轴为区块到达时刻，纵轴为此后服务器多久主动发来报文。落在阴影时间窗内的报文算作跟随该区块。“偶然”指会话与区块无关时，按其自身报文覆盖的时间比例应有多少区块被跟随。',
    note: (hits, blocks, expected) =>
      `${blocks} 个区块中跟随 ${hits} 个；偶然应为 ${expected.toFixed(1)} 个`,
    hit: '按时跟随',
    miss: '未按时跟随',
    window: (from, to) => `区块之后 ${from} 至 ${to} 秒`,
    at: '区块（UTC）',
    lag: '到下一条报文（秒）',
    counts: '计入',
    yes: '是',
    no: '否',
    hits: '跟随',
    chance: '偶然',
  },
  held: {
    title: '地址归属历史',
    note: '依据租约、会话与地址转换记录，限其被观测到的时段',
    machine: '设备',
    name: '名称',
    place: '位置',
    from: '自',
    to: '至',
    how: '可靠程度',
    kind: '依据',
    sure: { in_force: '当时有效', open: '未见结束', near: '前后不久见到' },
    nobody: '无人可知',
    behind: (who) => `${who}（地址转换之后）`,
  },
};
