// proofs-of: certainty and doubt of every proof that some claims already rest on
// access: read
// param  claims: string[]
// row    id: string
// row    claim: string
// row    certainty: string
// row    doubt: string, null when there is none
UNWIND $claims AS claim
MATCH (e:Evidence {claim: claim})
RETURN e.id AS id, e.claim AS claim, e.certainty AS certainty, e.doubt AS doubt
ORDER BY id
