/** What a meter says of an estimate, in words. */
import type { ComparedReading } from '../../model/reading-document.ts';
import type { Agreement, ReadingReason } from '../../model/reading.ts';
import { quantity } from './quantity.ts';
import type { Lang } from './say.ts';

const words = {
  en: {
    agreements: { agree: 'agrees', disagree: 'disagrees', no_data: 'cannot tell' },
    reasons: {
      'whole-reading': 'the whole reading is about what the mining seen takes',
      'excess-fits':
        'what it counted beyond readings without mining is about what the mining seen takes',
      'below-estimate': 'it counted less in all than the mining seen is estimated to take',
      'excess-below':
        'what it counted beyond readings without mining is less than the mining seen is estimated to take',
      'excess-above':
        'it counted more beyond readings without mining than the mining seen explains: mining not seen, hours not watched, or other use',
      'unread-miners': 'some of the unit’s miners have no hash rate that could be read',
      'no-baseline': 'the unit was never read without mining, so its other use is not known',
      'no-estimate': 'no mining of the unit was seen in that span',
    },
    line: (kwh: string, agrees: string, estimate: string, why: string) =>
      `${kwh} by the meter; ${agrees}${estimate}: ${why}`,
    estimate: (mid: string, low: string, high: string) => ` with ${mid} (${low} to ${high})`,
  },
  zh: {
    agreements: { agree: '相符', disagree: '不符', no_data: '无从判断' },
    reasons: {
      'whole-reading': '电表读数与所见挖矿的耗电相当',
      'excess-fits': '比无挖矿时多出的用电与所见挖矿的耗电相当',
      'below-estimate': '电表总读数低于所见挖矿的估算耗电',
      'excess-below': '比无挖矿时多出的用电低于所见挖矿的估算耗电',
      'excess-above':
        '比无挖矿时多出的用电高于所见挖矿所能解释：或有未发现的挖矿、未观测的时段，或其他用电',
      'unread-miners': '该单位部分矿工的算力无法读出',
      'no-baseline': '没有该单位无挖矿时的读数，其他用电未知',
      'no-estimate': '该时段内未见该单位挖矿',
    },
    line: (kwh: string, agrees: string, estimate: string, why: string) =>
      `电表 ${kwh}；${agrees}${estimate}：${why}`,
    estimate: (mid: string, low: string, high: string) => `（估算 ${mid}，${low} 至 ${high}）`,
  },
} as const satisfies Record<
  Lang,
  {
    agreements: Record<Agreement, string>;
    reasons: Record<ReadingReason, string>;
    line: unknown;
    estimate: unknown;
  }
>;

/** Why a meter agrees or not. */
export const readingReason = (lang: Lang, reason: ReadingReason): string =>
  words[lang].reasons[reason];

/** One reading beside its estimate, in a line; its reason is in words already. */
export function readingText(lang: Lang, one: ComparedReading): string {
  const { line, estimate, agreements } = words[lang];
  const kwh = (value: number): string => quantity(value * 1000, 'Wh');
  const { estimate_kwh: e } = one;
  const estimated = e === null ? '' : estimate(kwh(e.mid), kwh(e.low), kwh(e.high));
  return line(kwh(one.kwh), agreements[one.agreement], estimated, one.reason);
}
