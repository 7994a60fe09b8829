import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answer, getwork, POOL, post } from '../../../test/kit/conversations.ts';
import { client, inspect, server, type Spoken } from '../../../test/kit/inspection.ts';
import { concat } from '../../lab/bytes.ts';

test('JSON exchanges: counted, chunked, pipelined, continued, heads by line feeds alone', () => {
  const { calls } = inspect([
    client(`${post(getwork)}${post(getwork, 'Expect: 100-continue\r\n')}`),
    server(`HTTP/1.1 100 Continue\r\n\r\n${answer('{"result":1}')}`),
    server(
      'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5;x=y\r\n{"res\r\n7\r\nult":2}\r\n0\r\nTrailer: x\r\n\r\n',
    ),
    client(`GET /getheight HTTP/1.1\r\nHost: ${POOL}\r\n\r\nHEAD / HTTP/1.1\r\n\r\n`),
    server(`${answer('{"height":3}')}HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n`),
    client(post(getwork)),
    server('HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\nno'),
    client(post(getwork)),
    server('HTTP/1.0 200 OK\r\n\r\n{"last":4}'),
  ]);
  expect(calls).toEqual([
    `0 POST /rpc ${getwork}`,
    `0 POST /rpc ${getwork}`,
    '1 200 {"result":1}',
    '1 200 {"result":2}',
    '0 GET /getheight',
    '1 200 {"height":3}',
    `0 POST /rpc ${getwork}`,
    '1 401',
    `0 POST /rpc ${getwork}`,
    '1 200 {"last":4}',
    'end',
  ]);
});

test('lost bytes inside a body spoil that body only', () => {
  const { calls, unread } = inspect([
    client(post(getwork) + post(getwork)),
    server('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"abc'),
    { side: 1, data: `90"}${answer('{"x":1}')}`, missing: 11 },
    client(post(getwork)),
  ]);
  expect(calls).toEqual([
    `0 POST /rpc ${getwork}`,
    `0 POST /rpc ${getwork}`,
    '1 gap',
    '1 200',
    '1 200 {"x":1}',
    `0 POST /rpc ${getwork}`,
    'end',
  ]);
  expect(unread).toEqual(['http_body_cut_by_gap']);
});

test('an answer captured before the end of its request waits for it; one without a request does not', () => {
  const request = post(getwork);
  const next = post('{"method":"next"}');
  const { calls } = inspect([
    client(request.slice(0, 20)),
    server(answer('{"x":1}')),
    client(request.slice(20)),
    client(next.slice(0, -5)),
    server(answer('{"x":2}')),
    client(next.slice(-5)),
    server(answer('{"x":3}')),
    server(answer('{"x":4}')),
    { ...client(request), time: 1_700_000_009_000 },
    { ...server(answer('{"x":5}')), time: 1_700_000_009_001 },
  ]);
  expect(calls).toEqual([
    `0 POST /rpc ${getwork}`,
    '1 200 {"x":1}',
    '0 POST /rpc {"method":"next"}',
    '1 200 {"x":2}',
    '1 200 {"x":3}',
    '1 200 {"x":4}',
    `0 POST /rpc ${getwork}`,
    '1 200 {"x":5}',
    'end',
  ]);
});

test('compressed JSON is unpacked', () => {
  const packed = gzipSync('{"height":3}');
  const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`;
  const { calls, unread } = inspect([
    client(post(getwork)),
    server(concat(head, packed)),
    client(post(getwork)),
    server(concat(head, new Uint8Array(packed.length))),
  ]);
  expect(calls).toContain('1 200 {"height":3}');
  expect(unread).toEqual(['http_body_not_unpacked']);
});

test('tells the first request that intelligence knows by host, agent or address', () => {
  const get = (host: string, agent: string): Spoken =>
    client(
      `GET http://${host}:80/a/48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt5?w=1 HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: ${agent}\r\n\r\n`,
    );
  const nothing = inspect([get('a.example', 'curl/8')]);
  expect(nothing.http).toEqual([]);
  const byName = inspect([get('a.example', 'curl/8'), get(POOL, 'curl/8'), get(POOL, 'x')], {
    known: [POOL],
  });
  expect(byName.http).toMatchObject([
    { method: 'GET', host: POOL, path: '/a/*', user_agent: 'curl/8', dst_ip: '203.0.113.7' },
  ]);
  expect(inspect([get('a.example', 'XMRig/6.2')]).http).toHaveLength(1);
  expect(inspect([get('a.example', 'x')], { known: ['203.0.113.7'] }).http).toHaveLength(1);
});

test('dull exchanges are let go', () => {
  const dull = [
    client('GET / HTTP/1.1\r\n\r\n'),
    server('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>'),
  ];
  const { doneAfter, calls } = inspect(Array.from({ length: 20 }, () => dull).flat());
  expect(doneAfter).toBe(6 * (18 + 44));
  expect(calls).toEqual([]);
});
