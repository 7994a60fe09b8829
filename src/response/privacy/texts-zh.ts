/** What the record of processing and the notice say, in Chinese. */
import type { PrivacyTexts } from './texts-en.ts';

const people = '与挖矿端点通信的地址背后的人员';

export const zh: PrivacyTexts = {
  titles: { record: '个人信息处理活动记录', notice: '网络监测告知书' },
  intro: {
    record: '按欧盟《通用数据保护条例》第 30 条的要求，由配置生成；其他法律可能另有要求。',
    notice:
      '我们在所辖网络中查找虚拟货币挖矿：它占用算力和电力，当事人往往并不知情。本页说明为此处理哪些数据、为何处理、保存多久、提供给谁。',
  },
  headings: {
    controller: '处理者',
    purposes: '处理目的',
    legal_basis: '依据',
    sources: '数据来源',
    categories: '保存的内容',
    access: '谁能看到什么',
    recipients: '对外提供',
    places: '存放位置',
    measures: '保护措施',
    rights: '您的权利',
    missing: '尚待说明',
  },
  columns: {
    category: '类别',
    subjects: '涉及对象',
    content: '内容',
    purpose: '用途',
    kept: '保存期限',
    role: '角色',
    sees: '可见内容',
    source: '来源',
    type: '类型',
  },
  labels: { controller: '处理者', contact: '联系方式', data_protection: '数据保护负责人' },
  excludedIntro: '不做的事：',
  unsaid: '未说明',
  noRecipients: '配置中没有列出外部接收方。',
  noSources: '没有配置数据源：仅在有人提交文件时读取。',
  seal: ({ version, observer }) => `由 Davylamp ${version} 根据传感器 ${observer} 的配置生成。`,
  purposes: [
    '查找所辖网络中进行虚拟货币挖矿的计算机，使负责人能够制止或确认其经过批准。',
    '以不含地址的数字说明挖矿的分布情况。',
  ],
  excluded: [
    '不检索人员的其他上网行为：与挖矿无关的流量在读取时即丢弃。',
    '不识别个人：某地址背后是谁，只有其所属单位或运营商才能说明。',
    '不向任何人发送数据包，也不实施阻断。',
  ],
  kept: (days) =>
    days === null
      ? '未配置期限，直至人工删除'
      : `${days} 天，之后按整天删除并出具回执（davylamp store prune）`,
  notKept: '不保存：未启用',
  categories: {
    sighting: {
      title: '观测记录',
      subjects: people,
      content:
        '地址、小时、挖矿端点及名称、计数、程序、协议；钱包、账号和矿工名仅为带密钥的指纹，至多附末四位',
      purpose: '判断主机是否挖矿、规模多大、始于何时',
    },
    evidence: {
      title: '证据',
      subjects: people,
      content:
        '判断的理由：时刻、端点、挖矿协议行（敏感字段已换成指纹）、报文大小与时间；不含其他内容',
      purpose: '展示判断，也供当事人申辩',
    },
    traffic: {
      title: '矿池流量',
      subjects: people,
      content: '地址、日期，以及各小时所连矿池与收发字节数',
      purpose: '说明有多少流量去往矿池',
    },
    binding: {
      title: '地址绑定',
      subjects: people,
      content:
        '某地址何时属于哪台设备：硬件地址、设备自报的名称、接入位置、地址转换的端口；账号仅为带密钥的指纹',
      purpose: '跟踪变更地址的设备，避免归咎于他人',
    },
    sealed_login: {
      title: '密封的登录明文',
      subjects: people,
      content: '挖矿会话中原样发送的钱包或账号、矿工名与登录名，为两人共同加密；不含口令',
      purpose: '指纹不足以说明问题时，向矿池、法院或调查机关提供钱包',
    },
    host: {
      title: '主机研判',
      subjects: people,
      content: '地址、证据等级、挖矿类型、按表查得的地区、网络类型、单位、首末次时间、活动日期',
      purpose: '处置清单及历史统计',
    },
    reading: {
      title: '电表读数',
      subjects: '单位',
      content: '单位、时段、电量',
      purpose: '核对能耗估算',
    },
    unit: {
      title: '单位及其网段',
      subjects: '单位联系人',
      content: '名称、行业、联系方式、网段及有效期',
      purpose: '只通知负责单位',
    },
    user: {
      title: '用户',
      subjects: '本程序的使用者',
      content: '名称、角色、单位、argon2id 口令、第二因素、视图；会话与令牌仅存散列',
      purpose: '只让有权的人进入',
    },
    audit: {
      title: '审计日志与工单',
      subjects: '本程序的使用者',
      content: '谁在何时、依据哪份工单登录、打开清单或主机、导出数据、变更权限',
      purpose: '检查数据是否依规使用',
    },
  },
  untilDeleted: {
    host: '与存储同寿；新研判取代旧研判',
    reading: '与存储同寿',
    unit: '与登记库同寿：判断过去需要当时有效的信息',
    user: '与登记库同寿；会话与令牌到期自动失效',
    audit: '与登记库同寿：删除条目必然留痕',
  },
  roles: {
    viewer: '不含地址的数字；小于五的不显示',
    unit_user: '本单位的主机',
    analyst: '数字；凭登记的工单查看主机',
    case_officer: '数字；凭登记的工单查看主机；经审计员批准的密封登录',
    auditor: '数字、审计日志与开封申请；仅见其中提到的主机',
    admin: '数字、用户与单位；不可见主机',
  },
  places: {
    here: (what) => `${what}：本机`,
    there: (what, hosts) => `${what}：${hosts}`,
    store: '存储',
    register: '登记库（用户、工单、审计日志）',
    provider: (host) => `登录：仅在有人登录时询问身份提供方 ${host}`,
    none: '不向程序开发者发送任何数据；仅在有人向注册机构查询单位时，才向他处查询名称或地址。',
  },
  measures: {
    always: [
      '只听不发：不向被监测方发送数据包。',
      '与挖矿无关的内容在内存中丢弃，从不写盘。',
      '钱包、账号、矿工名和口令在解析时即换成带密钥的指纹（HMAC-SHA256）。',
      '两个平面：数字不含地址；清单须凭工单、事由和期限打开，每次打开均有记录。',
      '审计日志以散列成链：改动必然显现。',
      '清单注明工单、用途和期限；各接收方只得所需。任何文字不超过其证据等级。',
      '口令采用 argon2id，多次错误即锁定；支持第二因素；权限为一张由测试核对的表。',
    ],
    ownKey: '指纹密钥由运营方保管，与存储分离。',
    keyBeside: '指纹密钥存放在存储旁，仅属主可读。',
    tls: '控制台与接口只经 TLS 访问。',
    loopback: '控制台与接口只在本机可达。',
    sealed:
      '登录明文在读取它的内存中即为两人加密，其私钥不在本机。须由一人凭登记的工单申请、另一人批准，并同时使用两人的密钥方可打开；申请、决定、打开与到期均记入审计日志。',
    profile: (name) => `处置建议遵循策略 ${name}。`,
  },
  rights: [
    '您可以查询、更正关于您的数据，也可以提出异议。请说明地址和时间：我们只知道地址，不知道姓名。',
    '判断可能有误。请告知我们：在采取其他措施之前会重新核查，结果将用于改进检测。',
    '您可以向主管机关投诉。',
  ],
  missing: {
    controller: '谁对处理负责',
    contact: '可向何处询问',
    data_protection: '如何联系数据保护负责人',
    legal_basis: '处理的依据',
  },
  missingTerm: (table) => `${table} 的保存期限`,
};
