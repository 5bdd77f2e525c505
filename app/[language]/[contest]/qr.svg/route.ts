import { qrSvg } from '#components/pages/cite/qr-svg.ts';
import { respondWithQr } from '#lib/answers/qr-response.ts';
import { siteAddress } from '#lib/domain/edition.ts';
import { NATION } from '#lib/domain/region-code.ts';
import { localizedPath } from '#lib/language/localized-path.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string }>;
}

export const dynamic = 'force-dynamic';

/** The QR code of a contest's address, in the language of this one. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { contest } = await params;
  return respondWithQr(contest, NATION, (site, path) => qrSvg(siteAddress(site, localizedPath(path))));
}
