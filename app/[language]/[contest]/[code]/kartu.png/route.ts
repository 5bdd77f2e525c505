import { cardModel } from '#components/drawn/cards/card-model.ts';
import { drawCard } from '#components/drawn/cards/draw-card.tsx';
import { respondWithCard } from '#lib/answers/card-response.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

export const dynamic = 'force-dynamic';

/** The share card of a region or TPS. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest, code } = await params;
  return respondWithCard(contest, code, request, { says: cardModel, draw: drawCard });
}
