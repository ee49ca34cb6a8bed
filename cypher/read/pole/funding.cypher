// funding: the money links of some poles: supports in money, purchases, and the contracts a pole benefits from
// access: read
// param  ids: string[]
// row    id: string
// row    supports: map[], every one: links from who funds or buys to the pole, largest amount first
// row    contracts: map[], every one: the contract, the pole's own part in it, and who funds it
UNWIND $ids AS id
MATCH (pole:Pole {id: id})
RETURN
  id,
  COLLECT {
    MATCH (funder:Entity)-[r:SUPPORTS|BUYS_FROM]->(pole)
    WHERE type(r) = 'BUYS_FROM' OR r.means = 'FUNDING' OR r.amountCents IS NOT NULL
    WITH r
    ORDER BY coalesce(r.amountCents, -1) DESC, r.id
    RETURN r {
      .*,
      type: type(r),
      from: properties(startNode(r)),
      to: properties(endNode(r)),
      contract: COLLECT { MATCH (c:Entity {id: r.instrument}) RETURN properties(c) }[0]
    }
  } AS supports,
  COLLECT {
    MATCH (pole)-[own:PARTY_TO]->(c:Contract)
    WHERE own.role IN ['BENEFICIARY', 'HOLDER']
    WITH own, c
    ORDER BY coalesce(own.amountCents, -1) DESC, own.id
    RETURN {
      contract: properties(c),
      own: own {.*, type: type(own), from: properties(startNode(own)), to: properties(endNode(own))},
      funders: COLLECT {
        MATCH (funder:Entity)-[part:PARTY_TO]->(c)
        WHERE part.role IN ['FUNDER', 'AUTHORITY'] AND funder.id <> id
        WITH DISTINCT funder, part.role AS role
        ORDER BY role DESC, funder.id
        RETURN {role: role, actor: properties(funder)}
      }
    }
  } AS contracts
