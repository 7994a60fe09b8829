/** Traffic to pools from the store; see `App.egress`. */
import type { App } from './app-port.ts';
import { spanMillis, spanText } from './lib/days.ts';
import { egress as egressByPool, egressByDay, egressByHour } from './situation/egress.ts';
import { forReading, open } from './wiring.ts';

const MOST_POOLS = 1000;

/** See `App.egress`. */
export const egress: App['egress'] = async ({ store: target, days, by }) => {
  await using store = await open(target);
  const { store: reading, mark } = forReading(store);
  const span = spanMillis(days);
  const steps =
    by === 'hour'
      ? (await reading.ask(egressByHour, span)).map(({ hour, ...row }) => ({ time: hour, ...row }))
      : (await reading.ask(egressByDay, span)).map(({ day, ...row }) => ({ time: day, ...row }));
  const pools = await reading.ask(egressByPool, { ...span, limit: MOST_POOLS });
  return {
    ...spanText(days),
    by,
    course: steps.map(({ time, ...row }) => ({ time: new Date(time).toISOString(), ...row })),
    pools,
    ...mark(),
  };
};
