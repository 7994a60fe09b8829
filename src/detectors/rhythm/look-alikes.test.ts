import { describe, expect, test } from 'vitest';
import { trainView } from '../../../scripts/evaluate/train-view.ts';
import { lookAlikeTrain } from '../../lab/train/trains.ts';
import { say } from '../../response/wording/say.ts';
import { lookAlikeClasses, lookAlikeValues, ruledOut, type LookAlikeClass } from './look-alikes.ts';
import { messageModel } from './model.ts';
import { weigh } from './weigh.ts';

/** Kinds of the lab by class. */
const KINDS: Readonly<Record<LookAlikeClass, readonly string[]>> = {
  mqtt: ['mqtt', 'mqtt-subscriber'],
  push: ['phone-push'],
  chat: ['chat'],
  'remote-desktop': ['remote-desktop-idle'],
  vpn: ['vpn-idle'],
  node: ['node-peer'],
  telemetry: ['telemetry-heartbeat', 'telemetry-varied'],
  c2: ['c2-beacon'],
};

describe('look-alikes', () => {
  const judged = Array.from({ length: 1120 }, (_, i) => lookAlikeTrain(12, i)).map((train) => ({
    kind: train.kind,
    words: weigh(messageModel, trainView(train)).words,
  }));

  test.each(lookAlikeClasses)('%s is hardly ever ruled out where it is', (name) => {
    const own = judged.filter(({ kind }) => KINDS[name].includes(kind));
    const wrong = own.filter(({ words }) => ruledOut(words).get(name) !== undefined);
    expect(own.length).toBeGreaterThan(20);
    expect(wrong.length / own.length).toBeLessThan(0.1);
  });

  test('each is ruled out by a word, told in both languages', () => {
    const word = (witness: string, sees: string) => ({ witness, sees, weight: 1 });
    const values = lookAlikeValues([word('push-alphabet', 'one'), word('push-size', 'job')]);
    expect(values.ruled_out.split('|')).toContain('chat=push-alphabet one');
    expect(values.not_ruled_out).toBe('mqtt');
    const detail = { endpoint: 'a:1', minutes: 20, first: 'push-alphabet one', ...values };
    const all = { ...detail, second: 'push-size job', third: 'port other', against: 'port web' };
    for (const lang of ['en', 'zh'] as const)
      for (const key of [
        'rhythm.mines',
        'rhythm.mines-although',
        'rhythm.tunnel',
        'flow-train.mines',
      ])
        expect(say(lang, key, all)).not.toMatch(/\?|undefined|[a-z]+=|\|/);
    expect(say('en', 'rhythm.mines', all)).toMatch(/chat[^(;]*\(nearly all that the server sends/);
    expect(lookAlikeValues([]).ruled_out).toBe('none');
  });

  test('a tunnel is not said to be no VPN', () => {
    const words = [
      { witness: 'carriage', sees: 'tunnel', weight: 1 },
      { witness: 'push-alphabet', sees: 'one', weight: 1 },
    ];
    const { ruled_out, not_ruled_out } = lookAlikeValues(words);
    expect(ruled_out).toContain('chat=');
    expect(`${ruled_out} ${not_ruled_out}`).not.toContain('vpn');
  });
});
