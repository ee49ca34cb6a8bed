// actor-funding: the contracts some actors benefit from, under which scheme and funded by whom
// access: read
// param  ids: string[]
// row    id: string
// row    contract: string
// row    scheme: string, the contract that frames it, else itself
// row    date: string, null when no source gives it
// row    funders: string[]; those of the scheme when the contract names none
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:PARTY_TO {role: 'BENEFICIARY'}]->(contract:Contract)
WHERE
  // use standing-tie
OPTIONAL MATCH (contract)-[:FRAMED_BY]->(frame:Contract)
WITH DISTINCT id, contract, coalesce(r.since, contract.date) AS date, coalesce(frame, contract) AS scheme
OPTIONAL MATCH (contract)<-[:PARTY_TO {role: 'FUNDER'}]-(own:Entity)
WITH id, contract, date, scheme, collect(DISTINCT own.id) AS owns
OPTIONAL MATCH (scheme)<-[:PARTY_TO {role: 'FUNDER'}]-(other:Entity)
WITH id, contract, date, scheme, owns, collect(DISTINCT other.id) AS others
ORDER BY id, contract.id, scheme.id
RETURN
  id,
  contract.id AS contract,
  scheme.id AS scheme,
  date,
  CASE WHEN owns = [] THEN others ELSE owns END AS funders
