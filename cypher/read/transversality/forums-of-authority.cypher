// forums-of-authority: poles, contracts and projects where the services of some authorities could meet
// access: read
// param  ids: string[]
// param  asOf: string, null for any date
// row    authority: string
// row    forum: map
// row    themes: string[], families of the policy areas it concerns
// row    themed: boolean
// row    parties: integer
// row    proofs: map[], {certainty, date}
// row    links: map[], links that engage the services of this authority
UNWIND $ids AS id
MATCH (c:Entity:Collectivity {id: id})
// Kinds are kept last, and by value: labels, each with its own indexes, made the alternatives too dear to plan.
CALL (c) {
  MATCH (c)<-[:COVERS|LOCATED_IN]-(f)
  WITH f
  WHERE f.kind IN ['Pole', 'Contract']
  RETURN f
  UNION
  // A grouping is made of its communes: what stands in one of them stands in it.
  MATCH (c)<-[step:PART_OF]-(x)
  WHERE step.until IS NULL AND x.level = 'COMMUNE' AND NOT c.level IN ['DEPARTEMENT', 'REGION', 'ETAT', 'EUROPE']
  WITH x
  MATCH (x)<-[:COVERS|LOCATED_IN]-(f)
  WITH f
  WHERE f.kind IN ['Pole', 'Contract']
  RETURN f
  UNION
  MATCH (c)<-[:SERVICE_OF*0..1]-(actor)
  WITH actor
  MATCH (actor)-[r:@MEETS]->(f)
  WITH r, f
  WHERE f.kind IN ['Pole', 'Contract', 'Project']
    AND (
      // use tie-engages
    )
  RETURN f
}
WITH c, f
WHERE
  // use standing-forum
RETURN
  c.id AS authority,
  f {.*} AS forum,
  COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea) WHERE p.family IS NOT NULL RETURN DISTINCT p.family AS unit ORDER BY unit } AS themes,
  EXISTS { (f)-[:CONCERNS]->(:PolicyArea) } AS themed,
  // use parties
  AS parties,
  // use dated-proofs
  AS proofs,
  COLLECT {
    MATCH (f)<-[r:@MEETS]-(s:Service)-[:SERVICE_OF]->(c)
    WHERE
      // use tie-engages
    WITH r, s, f
    ORDER BY s.sortName, r.id
    RETURN r {.*, type: type(r), from: properties(s), to: properties(f)}
  } AS links
ORDER BY forum.sortName, forum.id
