// compared: what is compared of entities that may be there twice; the official frame and the demonstration are left out
// access: read
// param  way: string, TERRITORIES for what stands in some and what stands nowhere, EVERYWHERE, or NAMED for what an expression finds
// param  territories: string[]
// param  kinds: string[], those that may be there twice
// param  frameLevels: string[], of collectivities that come from the official frame
// param  expression: string, for the index of names
// part   way: way
// row    id: string
// row    kind: string
// row    name: string
// row    aliases: string[]
// row    acronym: string
// row    siren: string
// row    rna: string
// row    website: string
// row    date: string
// row    inside: boolean, it stands in one of the territories
// row    places: string[], collectivities that it says it stands in or covers
// row    around: map[], {id, level} of all that hold these, themselves included
// when way:EVERYWHERE
UNWIND $kinds AS kind
MATCH (n:Entity)
USING INDEX n:Entity(kind, sortName, id)
WHERE n.kind = kind AND n.sortName IS NOT NULL AND n.id IS NOT NULL
WITH n, true AS inside
// end
// when way:TERRITORIES
CALL () {
  UNWIND $territories AS territory
  MATCH (t:Entity {id: territory})
  // use in-territory
  WITH DISTINCT x
  CALL (x) {
    MATCH (n:Entity)-[p:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(x)
    WHERE p.until IS NULL
    RETURN n
    UNION
    MATCH (n:Entity {keptBy: x.id})
    RETURN n
    UNION
    WITH x
    RETURN x AS n
  }
  RETURN DISTINCT n, true AS inside
  UNION
  UNWIND [kind IN $kinds WHERE kind <> 'Collectivity'] AS kind
  MATCH (n:Entity)
  USING INDEX n:Entity(kind, sortName, id)
  WHERE n.kind = kind AND n.sortName IS NOT NULL AND n.id IS NOT NULL
    AND n.keptBy IS NULL AND NOT EXISTS { (n)-[:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->() }
  RETURN n, false AS inside
}
WITH n, inside
// end
// when way:NAMED
CALL db.index.fulltext.queryNodes('entity_names', $expression) YIELD node AS n
WITH n, true AS inside
// end
WHERE n.kind IN $kinds AND n.demonstration IS NULL AND NOT coalesce(n.level IN $frameLevels AND n:Collectivity, false)
RETURN
  n.id AS id,
  n.kind AS kind,
  n.name AS name,
  coalesce(n.aliases, []) AS aliases,
  n.acronym AS acronym,
  n.siren AS siren,
  n.rna AS rna,
  n.website AS website,
  n.date AS date,
  inside,
  COLLECT {
    MATCH (n)-[p:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(c:Collectivity)
    WHERE p.until IS NULL
    RETURN DISTINCT c.id
    ORDER BY c.id
  } AS places,
  COLLECT {
    MATCH (n)-[p:LOCATED_IN|SERVICE_OF|COVERS|PART_OF]->(x:Collectivity)
    WHERE p.until IS NULL
    // use in-territory
    AND t:Collectivity
    WITH DISTINCT t
    ORDER BY t.id
    RETURN {id: t.id, level: t.level}
  } AS around
ORDER BY id
