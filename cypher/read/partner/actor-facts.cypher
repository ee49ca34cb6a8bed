// actor-facts: what partners are judged on, of those who search and of those who may be found
// access: read
// param  ids: string[]
// param  fewestParties: integer, a contract of fewer parties is no forum
// row    entity: map
// row    themes: string[], policy areas it concerns; of a collectivity, those of its services
// row    funding: map[], {contract, scheme, funders, date} of the contracts it benefits from
// row    places: map[], {id, level, throughEpci}, the collectivities it stands in
// row    forums: map[], {id, complete}, where it meets others
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  n {.*} AS entity,
  COLLECT {
    MATCH (n)<-[:SERVICE_OF]-{0,1}()-[:CONCERNS]->(area:PolicyArea)
    RETURN DISTINCT area.id AS area
    ORDER BY area
  } AS themes,
  COLLECT {
    MATCH (n)-[r:PARTY_TO {role: 'BENEFICIARY'}]->(contract:Contract)
    WHERE
      // use standing-tie
    OPTIONAL MATCH (contract)-[:FRAMED_BY]->(frame:Contract)
    WITH DISTINCT contract, coalesce(r.since, contract.date) AS date, coalesce(frame, contract) AS scheme
    ORDER BY contract.id, scheme.id
    LIMIT 200
    RETURN {
      contract: contract.id,
      scheme: scheme.id,
      date: date,
      funders: COLLECT {
        MATCH (funder:Entity)-[:PARTY_TO {role: 'FUNDER'}]->(paid:Contract)
        WHERE paid = contract OR (paid = scheme AND NOT EXISTS { (contract)<-[:PARTY_TO {role: 'FUNDER'}]-() })
        RETURN DISTINCT funder.id AS funder
        ORDER BY funder
      }
    }
  } AS funding,
  COLLECT {
    // An EPCI may straddle départements: what is read through one is marked, and judged apart.
    MATCH (n)-[:LOCATED_IN|COVERS*0..1]->(x)
    MATCH up = (x)-[:PART_OF*0..4]->(t:Collectivity)
    WHERE all(step IN relationships(up) WHERE step.until IS NULL)
    WITH t, any(step IN tail(relationships(up)) WHERE startNode(step).level = 'EPCI' AND endNode(step).level = 'DEPARTEMENT') AS throughEpci
    WITH t, min(CASE WHEN throughEpci THEN 1 ELSE 0 END) = 1 AS throughEpci
    ORDER BY t.id
    RETURN {id: t.id, level: t.level, throughEpci: throughEpci}
  } AS places,
  COLLECT {
    MATCH (n)<-[:SERVICE_OF]-{0,1}()-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]->(f:Pole|Project|Contract)
    WHERE
      // use standing-tie
      // and many-partied
    WITH DISTINCT f
    ORDER BY f.id
    LIMIT 200
    RETURN {id: f.id, complete: coalesce(f.compositionComplete, false)}
  } AS forums
