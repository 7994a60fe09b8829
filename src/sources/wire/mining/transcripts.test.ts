import { describe, expect, test } from 'vitest';
import { facts, playLines, type Said } from './example.ts';
import { ETH, transcripts, XMR } from './transcripts.ts';

describe.each(Object.entries(transcripts))('%s', (dialect, said) => {
  test('a session with an accepted share', () => {
    const { records, unread } = playLines(said);
    expect(records.map((record) => [record.dialect, record.level])).toEqual([[dialect, 4]]);
    expect(records.map(facts)).toMatchSnapshot();
    expect(unread).toEqual([]);
  });

  test('keys in another order, spaces, and several objects in one line change nothing', () => {
    const other = said.map((line): Said => {
      if (typeof line === 'string') return line;
      const [side, value] = line;
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      return `${side} \0 ${JSON.stringify(turned, null, 1).replaceAll('\n', ' ')} `;
    });
    expect(playLines(other).records.map(facts)).toEqual(playLines(said).records.map(facts));
  });

  test('the pool opened the connection, or so it seemed: the miner is the one who mines', () => {
    const swapped = said.map((line): Said =>
      typeof line === 'string'
        ? `${line.startsWith('>') ? '<' : '>'}${line.slice(1)}`
        : [line[0] === '>' ? '<' : '>', line[1]],
    );
    const [record] = playLines(swapped).records;
    expect([record?.src_ip, record?.dst_ip]).toEqual(['203.0.113.9', '10.0.0.5']);
  });

  test('secrets are nowhere in the record', () => {
    const text = JSON.stringify(playLines(said).records);
    const secrets = [
      XMR,
      ETH,
      'AAAAAAAAAA',
      'kkkkkkkkkk',
      'account.worker1',
      'worker1',
      'rig4',
      'rig7',
      'rig2',
      'rig3',
      'qqqqqqqqqq',
      'zzzzzzzzzz',
      'eeeeeeeeee',
      'KS3',
      'grin.user',
      'ab'.repeat(33),
    ];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

test('several objects in one line, and a batch, are read one by one', () => {
  const texts = transcripts['ethproxy']!.map((line) => [line[0], JSON.stringify(line[1])] as const);
  const joined = texts.map(
    ([side, text], n) => `${side} ${n % 2 === 0 ? `[${text}]` : `${text}${text}`}`,
  );
  expect(playLines(joined).records.map(({ submitted, accepted }) => [submitted, accepted])).toEqual(
    [[1, 1]],
  );
});
