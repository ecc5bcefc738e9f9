import { collectEvidence } from '../../../../../components/evidence/collect-evidence'
import { listClaimWords } from '../../../../../components/evidence/list-claim-words'
import { openFor, storyParams } from '../../../../story-routes'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = storyParams

type Context = { params: Promise<{ story: string }> }

/** The words of each claim's page, in plain letters, for the ledger's search. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const setting = openFor((await params).story)
  return Response.json(listClaimWords(collectEvidence(setting.story), setting))
}
