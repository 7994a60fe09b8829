/** Every number is defined in both languages, and no definition is of a number there is not. */
import { expect, test } from 'vitest';
import { questions } from '../../src/situation/index.ts';
import { definitionsZh } from '../../src/response/wording/definitions-zh.ts';

test('each question has its definition in Chinese', () => {
  expect(Object.keys(definitionsZh).sort()).toEqual(questions.map(({ name }) => name).sort());
  for (const text of Object.values(definitionsZh)) expect(text).toMatch(/[\u4e00-\u9fff].*。$/);
});
