import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';
import { createTerminal } from './terminal.ts';

function record(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  const stream = {
    write: (text: string) => written.push(text),
    isTTY,
    ...(columns !== undefined && { columns }),
  };
  let now = 0;
  const display = createProgress(createTerminal(stream, stream, {}), 'en', () => now);
  return {
    written,
    at: (seconds: number, bytes: number, total?: number) => {
      now = seconds * 1000;
      display.update({
        file: 'core-1.pcap',
        bytes,
        total_bytes: total,
        packets: 1_200_000,
        hosts: 5,
      });
    },
    end: display.end,
  };
}

test('redraws one line on a terminal, and leaves it clean', () => {
  const { written, at, end } = record(true);
  at(1, 300e6, 3e9);
  at(1.01, 310e6, 3e9);
  at(5, 1.5e9, 3e9);
  end();
  expect(written).toMatchInlineSnapshot(`
    [
      "
    [K██▍                        10 %  300 MB / 3.00 GB  300 MB/s  5 hosts  9.0 s left  core-1.pcap",
      "
    [K████████████               50 %  1.50 GB / 3.00 GB  300 MB/s  5 hosts  5.0 s left  core-1.pcap",
      "
    [K",
    ]
  `);
});

test('writes a line every five seconds elsewhere', () => {
  const { written, at, end } = record(false);
  at(1, 300e6, 3e9);
  at(6, 1.8e9, 3e9);
  at(7, 2.1e9, 3e9);
  at(12, 3e9, 3e9);
  end();
  expect(written).toMatchInlineSnapshot(`
    [
      "davylamp:  60 %  1.80 GB / 3.00 GB  300 MB/s  1,200,000 packets  5 hosts  4.0 s left  core-1.pcap
    ",
      "davylamp: 100 %  3.00 GB / 3.00 GB  250 MB/s  1,200,000 packets  5 hosts  core-1.pcap
    ",
    ]
  `);
});

test('a stream has no end to reckon with', () => {
  const { written, at } = record(false);
  at(10, 1e9);
  at(20, 2e9);
  expect(written.join('')).not.toContain('left');
});

test('never fills a narrow terminal, where it could not be redrawn', () => {
  const { written, at } = record(true, 40);
  at(1, 300e6, 3e9);
  expect(written[0]?.slice(4)).toHaveLength(39);
});
