/** Words of logins kept sealed for two people, in Simplified Chinese. */
import type { SealedWords } from './sealed-en.ts';

export const sealedZh: SealedWords = {
  title: '密封的登录明文',
  openings: '密封登录的开封申请',
  kept: (logins) => `保存有此主机的 ${logins} 条登录明文，为两人共同密封。`,
  help: '在此申请，由另一人批准；随后在您的机器上，用您的密钥和对方的放行文件打开。',
  ask: '申请开封',
  order: '工单号',
  reason: '为何需要明文',
  hours: '批准后有效时长',
  go: '申请',
  hosts: '主机',
  state: '状态',
  askedBy: '申请人',
  decidedBy: '决定人',
  ends: '到期（UTC）',
  next: '下一步',
  grant: '批准',
  refuse: '拒绝',
  grantOf: (who) => `批准 ${who} 的申请`,
  refuseOf: (who) => `拒绝 ${who} 的申请`,
  sessions: (count) => (count === 0 ? '' : `（${count} 个会话）`),
  states: { pending: '待决定', granted: '已批准', refused: '已拒绝', expired: '已到期' },
};

/** Names of what the audit log keeps of it. */
export const sealedActionsZh = {
  'sealed-asked': '申请开封',
  'sealed-granted': '批准开封',
  'sealed-refused': '拒绝开封',
  'sealed-released': '放行开封',
  'sealed-opened': '取走密封登录',
  'sealed-expired': '开封到期',
};
