// Draws pictures in a thread of its own, started by drawers.ts.
import { parentPort } from 'node:worker_threads';
import { drawn } from './canvas.ts';
import { indexedPng } from './indexed-png.ts';
import type { PictureOrder } from './order.ts';
import { sheet } from './sheet.ts';

/** What a thread answers to an order. */
export type Answer = { readonly png: Uint8Array<ArrayBuffer> } | { readonly error: unknown };

function answer(order: PictureOrder): Answer {
  try {
    return { png: indexedPng(drawn(sheet(order))) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', (order: PictureOrder) => parentPort?.postMessage(answer(order)));
