/** The model of single messages: its witnesses and what their words are worth. */
import type { View } from './view.ts';
import type { Model } from './weigh.ts';
import { weights } from './weights.ts';
import { witnesses } from './witnesses/index.ts';

export const messageModel: Model<View> = { witnesses, weights };
