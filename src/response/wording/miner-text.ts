/** How a miner of one address shows at another, in words. */
import type { Reappearance } from '../../model/miner.ts';
import type { Lang } from './say.ts';

const words = {
  en: {
    'same-machine': 'the same machine, by leases and sessions',
    moved: 'the same login, there at other times: it seems to have moved',
    'same-name': 'the same login at the same time: another machine under one name',
  },
  zh: {
    'same-machine': '据租约与会话记录为同一台机器',
    moved: '同一登录名，出现时间与此处错开：似为迁移',
    'same-name': '同一登录名同时出现：另一台机器共用此名',
  },
} as const satisfies Record<Lang, Record<Reappearance, string>>;

/** What it says that a miner was seen at another address. */
export const reappearanceText = (lang: Lang, how: Reappearance): string => words[lang][how];
