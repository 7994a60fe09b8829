/** What to do about one host: base text of its kind, changed by its network, gated by its level, routed by its leaning, under a
 * policy profile. */
import { because } from './because.ts';
import {
  adviceSections,
  type AdviceSection,
  type Clock,
  type Recommendation,
  type Route,
  type Urgency,
} from '../../model/recommendation.ts';
import { allows, lowest, needOf, type Step } from './ceiling.ts';
import type { Guidance } from './guidance.ts';
import { kindOf, networkOf, routeOf, type Subject } from './kind.ts';

type Lang = 'en' | 'zh';

/** The recommendation for a host. Throws RangeError for a profile there is none of. */
export function recommend(
  guidance: Guidance,
  profileName: string,
  host: Subject,
  lang: Lang,
): Recommendation {
  const profile = guidance.profiles[profileName];
  if (profile === undefined) throw new RangeError(`There is no profile ${profileName}.`);
  const { kind, because: reason } = kindOf(host);
  const network = networkOf(host);
  // Below E3 nothing leans: the level may not be overstated by the way it is routed.
  const early = host.level < 'E3';
  const route = early ? 'undecided' : routeOf(host);
  const base = guidance.kinds[kind];
  const level = guidance.levels[host.level];
  const place = guidance.networks[network];
  const asked = kind !== 'lawful';
  const ceiling = lowest(level.ceiling, place.ceiling, profile.ceilings[network]);
  const shown = (section: AdviceSection, steps: readonly Step[]): string[] =>
    steps.filter((step) => allows(ceiling, needOf(section, step))).map((step) => step[lang]);
  const clock = asked ? clockOf(profile.clocks[host.level] ?? level.clock, route) : null;
  return {
    id: [base.code, host.level, network, route, profileName].join('.'),
    version: guidance.version,
    kind,
    kind_name: base.name[lang],
    kind_because: because[lang][reason],
    network,
    route,
    route_name: guidance.routes[route].name[lang],
    headline: asked && host.level < 'E4' ? level.says[lang] : base.headline[lang],
    says: level.says[lang],
    asks: asked ? level.asks[lang] : '',
    route_says: early || !asked ? '' : guidance.routes[route].says[lang],
    urgency: urgencyOf(host, route, asked),
    clock,
    clock_text: clock === null ? '' : clockText(clock, lang),
    who_acts: place.who[lang],
    tone: place.tone[lang],
    steps: Object.fromEntries(
      adviceSections.map((section) => [section, contained(section, shown(section, base[section]))]),
    ) as Record<AdviceSection, string[]>,
    network_steps: asked ? shown('check', place.extra) : [],
    answer: profile.answer[lang],
    appeal: profile.appeal[lang],
    legal_basis: profile.legal_basis[lang],
  };
}

/** A first step is one step: the strongest that may be asked for, and those stand first. */
const contained = (section: AdviceSection, steps: string[]): string[] =>
  section === 'first_step' ? steps.slice(0, 1) : steps;

const clockOf = (
  { hijacked, other }: { readonly hijacked?: Clock | undefined; readonly other: Clock },
  route: Route,
): Clock => (route === 'hijacked' ? (hijacked ?? other) : other);

function urgencyOf(host: Subject, route: Route, asked: boolean): Urgency {
  if (!asked) return 'none';
  if (host.level < 'E3') return 'normal';
  return host.level >= 'E4' && route === 'hijacked' ? 'at_once' : 'soon';
}

function clockText({ amount, unit }: Clock, lang: Lang): string {
  if (lang === 'zh') return unit === 'hours' ? `${amount} 小时内` : `${amount} 个工作日内`;
  const word = unit === 'hours' ? 'hour' : 'working day';
  return `within ${amount} ${word}${amount === 1 ? '' : 's'}`;
}

/** When a clock started at `start` runs out, Unix milliseconds; working days are Monday to Friday, UTC. */
export function dueAt({ amount, unit }: Clock, start: number): number {
  if (unit === 'hours') return start + amount * 3_600_000;
  const day = new Date(start);
  for (let left = amount; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left--;
  }
  return day.getTime();
}
