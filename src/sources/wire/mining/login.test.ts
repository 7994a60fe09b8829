import { expect, test } from 'vitest';
import { isMinerAgent, isProxyAgent } from './agent.ts';
import { accountOf, attributionOf } from './login.ts';
import { walletShape } from './wallet.ts';

const XMR = `4${'B'.repeat(94)}`;
const ETH = `0x${'9c'.repeat(20)}`;
const split = (user: string): string[] => {
  const { wallet, worker, kind } = accountOf({ user });
  return [wallet, worker, kind];
};

test('logins are taken apart', () => {
  expect(split(XMR)).toEqual([XMR, '', 'wallet']);
  expect(split(`${XMR}.rig`)).toEqual([XMR, 'rig', 'wallet']);
  expect(split(`${XMR}+50000`)).toEqual([XMR, '', 'wallet']);
  expect(split(`${XMR}.rig+50000`)).toEqual([XMR, 'rig', 'wallet']);
  expect(split(`${XMR}.${'cb'.repeat(32)}.ryzen`)).toEqual([XMR, 'ryzen', 'wallet']);
  expect(split(`${ETH}/tester.worker1/a@mail.example`)).toEqual([ETH, 'worker1', 'wallet']);
  expect(split(`kaspa:q${'q'.repeat(60)}.KS3`)).toEqual([
    `kaspa:q${'q'.repeat(60)}`,
    'KS3',
    'wallet',
  ]);
  expect(split('account.worker1')).toEqual(['account', 'worker1', 'account']);
  expect(split('ab'.repeat(32))).toEqual(['ab'.repeat(32), '', 'donate-proxy']);
  expect(split('')).toEqual(['', '', 'unknown']);
});

test('shapes of wallets', () => {
  const coins = (text: string): readonly string[] | undefined => walletShape(text)?.coins;
  expect(coins(XMR)).toEqual(['XMR']);
  expect(coins(ETH)).toContain('ETC');
  expect(coins(`bc1q${'q'.repeat(38)}`)).toEqual(['BTC']);
  expect(coins(`t1${'k'.repeat(33)}`)).toEqual(['ZEC', 'FLUX']);
  expect(coins(`TRX:T${'k'.repeat(33)}`)).toEqual(['TRX']);
  expect(coins('m.keller')).toBeUndefined();
  expect(coins('x'.repeat(500))).toBeUndefined();
});

test('self-descriptions in passwords', () => {
  expect(attributionOf('[10.0.0.7][root][db-2][8][EPYC]')).toEqual({
    internal_ip: '10.0.0.7',
    user: 'root',
    hostname: 'db-2',
    cores: 8,
    cpu: 'EPYC',
  });
  expect(attributionOf('x')).toBeNull();
  expect(attributionOf('[a][b]')).toBeNull();
  expect(attributionOf('[not an address][root][h][1][c]')).toBeNull();
});

test('programs', () => {
  expect(isMinerAgent('XMRig/6.22.2 (Linux x86_64) libuv/1.48.0 gcc/13.3.0')).toBe(true);
  expect(isMinerAgent('kworker (Linux x86_64) libuv/1.48.0 gcc/9.3.0')).toBe(true);
  expect(isMinerAgent('Mozilla/5.0 (X11; Linux x86_64)')).toBe(false);
  expect(isMinerAgent('ErpDesk/9.2')).toBe(false);
  expect(isProxyAgent('xmrig-proxy/6.22.0 (Linux x86_64) libuv/1.48.0')).toBe(true);
  expect(isProxyAgent('XMRig/6.22.2')).toBe(false);
});
