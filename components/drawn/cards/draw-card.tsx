import { ImageResponse } from 'next/og';
import { CardImage } from './card-image.tsx';
import type { CardModel } from './card-model.ts';
import { CARD_SIZE } from './card-size.ts';

/** A share card as PNG, 1200 × 630, drawn with the typeface that comes with Next.js: nothing is fetched. */
export async function drawCard(model: CardModel): Promise<ArrayBuffer> {
  return new ImageResponse(<CardImage model={model} />, CARD_SIZE).arrayBuffer();
}
