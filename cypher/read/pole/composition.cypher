// composition: who is tied to some poles, and where each of them stands
// access: read
// param  ids: string[]
// row    pole: map
// row    ties: map[], every one: the link, the actor, and the links that place the actor in one of the territories
// row    territories: map[], what the pole covers or stands in, smaller than a region
UNWIND $ids AS id
MATCH (pole:Pole {id: id})
WITH pole, COLLECT {
  MATCH (pole)-[:COVERS|LOCATED_IN]->(t:Entity)
  WHERE NOT coalesce(t.level, '') IN ['REGION', 'ETAT', 'EUROPE']
  RETURN DISTINCT t
  ORDER BY t.id
} AS territories
RETURN
  pole {.*} AS pole,
  COLLECT {
    MATCH (pole)-[r:@MEETS|BUYS_FROM|COOPERATES_WITH]-(actor:Entity)
    WHERE actor.kind IN ['Enterprise', 'Collectivity', 'ResearchCentre', 'ActorGroup', 'Service', 'Pole']
    WITH r, actor
    ORDER BY type(r), actor.sortName, r.id
    RETURN {
      actor: properties(actor),
      link: r {.*, type: type(r), from: properties(startNode(r)), to: properties(endNode(r))},
      places: COLLECT {
        MATCH (actor)-[at:LOCATED_IN]->(place:Entity)
        WITH at, COLLECT {
          WITH place AS x
          // use in-territory
          AND t IN territories
          RETURN DISTINCT t.id
        } AS within
        WHERE within <> []
        ORDER BY at.id
        RETURN {
          within: within,
          link: at {.*, type: type(at), from: properties(startNode(at)), to: properties(endNode(at))}
        }
      }
    }
  } AS ties,
  [t IN territories | t {.*}] AS territories
