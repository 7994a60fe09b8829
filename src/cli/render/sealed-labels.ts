/** Words of openings of sealed logins. */

export const sealedEn = {
  tellKey:
    'Tell the operator this public key (privacy.sealed_evidence.public_keys); the other half stays in the file.',
  none: 'There is none.',
  leftOut: (rows: number) =>
    `davylamp: ${rows} more are not opened: they came after the release, or are sealed for other keys.`,
  columns: ['opening', 'state', 'asked by', 'decided by', 'ends', 'order', 'hosts', 'reason'],
  states: { pending: 'pending', granted: 'granted', refused: 'refused', expired: 'over' },
};

export const sealedZh: typeof sealedEn = {
  tellKey: '请将此公钥告知运营方（privacy.sealed_evidence.public_keys）；私钥留在文件中。',
  none: '没有。',
  leftOut: (rows) => `davylamp：另有 ${rows} 条未打开：晚于放行文件，或为其他密钥所密封。`,
  columns: ['开封', '状态', '申请人', '决定人', '到期', '工单', '主机', '事由'],
  states: { pending: '待批', granted: '已批准', refused: '已拒绝', expired: '已到期' },
};
