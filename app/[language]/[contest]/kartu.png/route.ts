import { cardModel } from '#components/cards/card-model.ts';
import { drawCard } from '#components/cards/draw-card.tsx';
import { NATION } from '#lib/domain/region-code.ts';
import { respondWithCard } from '#lib/queries/card-response.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string }>;
}

export const dynamic = 'force-dynamic';

/** The share card of the whole country. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contest } = await params;
  return respondWithCard(contest, NATION, request, { says: cardModel, draw: drawCard });
}
