import { describe, expect, test } from 'vitest';
import { beamDifficulty, cryptonoteTarget, workOf, workOfTarget } from './difficulty.ts';

const target = (hex: string): number => workOfTarget(BigInt(`0x${hex}`));
const difficulty = (value: number, algorithm: string): number | undefined =>
  workOf({ is: 'difficulty', value }, [algorithm]);

describe('work per share', () => {
  test('CryptoNote targets as miners print them', () => {
    expect(cryptonoteTarget('f5760000')).toEqual({ is: 'hashes', value: 141_035 });
    expect(cryptonoteTarget('c6100000')).toEqual({ is: 'hashes', value: 1_000_225 });
    expect(cryptonoteTarget('dc460300')).toEqual({ is: 'hashes', value: 20_000 });
    expect(cryptonoteTarget('0000000000000001')).toEqual({ is: 'hashes', value: 256 });
    expect(cryptonoteTarget('00000000')).toBeUndefined();
    expect(cryptonoteTarget('abc')).toBeUndefined();
  });

  test('Ethereum and Equihash targets', () => {
    expect(target('0112e0be826d694b2e62d01511f12a6061fbaec8bc02357593e70e52ba')).toBeCloseTo(
      4e9,
      0,
    );
    expect(target('0004189374bc6a7ef9db22d0e5604189374bc6a7ef9db22d0e5604189374bc6a')).toBeCloseTo(
      16_000,
      6,
    );
  });

  test('difficulties by algorithm', () => {
    expect(difficulty(4096, 'sha256d')).toBe(4096 * 2 ** 32);
    expect(difficulty(1, 'scrypt')).toBe(65_536);
    expect(difficulty(2, 'ghostrider')).toBe(131_072);
    expect(difficulty(1, 'autolykos2')).toBe(2 ** 32 * 256 * 1.15);
    expect(difficulty(1, 'kheavyhash')).toBe(2 ** 31);
    expect(difficulty(8, 'blake3')).toBe(2 ** 37);
    expect(difficulty(0.5, 'etchash')).toBe(2 ** 31);
  });

  test('candidates that disagree leave it open', () => {
    expect(workOf({ is: 'difficulty', value: 1 }, ['ethash', 'etchash'])).toBe(2 ** 32);
    expect(workOf({ is: 'difficulty', value: 1 }, ['sha256d', 'scrypt'])).toBeUndefined();
    expect(workOf({ is: 'difficulty', value: 1 }, [])).toBeUndefined();
    expect(workOf({ is: 'difficulty', value: 1 }, ['new-hash'])).toBeUndefined();
    expect(workOf({ is: 'target', value: 0n }, [])).toBeUndefined();
  });

  test('Beam packs exponent and fraction', () => {
    expect(beamDifficulty(10 * 2 ** 24)).toEqual({ is: 'hashes', value: 1024 });
    expect(beamDifficulty(10 * 2 ** 24 + 2 ** 23)).toEqual({ is: 'hashes', value: 1536 });
    expect(beamDifficulty(3_441_671_469)).toEqual({ is: 'hashes', value: 3_441_671_469 });
  });
});
