import { cardModel } from '#components/drawn/cards/card-model.ts';
import { drawCard } from '#components/drawn/cards/draw-card.tsx';
import { respondWithCard } from '#lib/answers/card-response.ts';
import { NATION } from '#lib/domain/region-code.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string }>;
}

export const dynamic = 'force-dynamic';

/** The share card of the whole country. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest } = await params;
  return respondWithCard(contest, NATION, request, { says: cardModel, draw: drawCard });
}
