/** The care of a store for the faces: each opens it, does one thing, and closes it. */
import type { App } from './app-port.ts';
import { openCare } from './wiring.ts';

/** See `App.checkStore`. */
export const checkStore: App['checkStore'] = async (target) => {
  await using tools = await openCare(target);
  return await tools.check();
};

/** See `App.examineStore`. */
export const examineStore: App['examineStore'] = async (target) => {
  await using tools = await openCare(target);
  return await tools.examine();
};

/** See `App.exportStore`. */
export const exportStore: App['exportStore'] = async (target, folder) => {
  await using tools = await openCare(target);
  return await tools.exportTo(folder);
};

/** See `App.importStore`. */
export const importStore: App['importStore'] = async (target, folder) => {
  await using tools = await openCare(target);
  return await tools.importFrom(folder);
};

/** See `App.pruneStore`. */
export const pruneStore: App['pruneStore'] = async (target, table, keepDays) => {
  await using tools = await openCare(target);
  return await tools.prune(table, keepDays);
};
