// contests: which of some links one of their ends contests, until that is decided
// access: read
// param  links: string[]
// row    link: string
// row    by: string, id of the end that contests it, the first one if both do
// row    since: string
UNWIND $links AS link
MATCH (p:Proposal {claim: link})
WHERE p.kind = 'CONTESTED' AND p.status IN ['OPEN', 'ASKED']
WITH link, p ORDER BY p.createdAt
WITH link, collect(p) AS contests
RETURN link, contests[0].about AS by, toString(contests[0].createdAt) AS since
