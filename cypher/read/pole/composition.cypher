// composition: who is tied to some poles, and where each of them stands
// access: read
// param  ids: string[]
// param  first: integer, ties read of each pole
// row    pole: map
// row    ties: map[], each the link, the actor, and the links that place the actor
// row    territories: map[], what the pole covers or stands in, smaller than a region
UNWIND $ids AS id
MATCH (pole:Pole {id: id})
RETURN
  pole {.*} AS pole,
  COLLECT {
    MATCH (pole)-[r:@MEETS|BUYS_FROM|COOPERATES_WITH]-(actor:Entity)
    WHERE actor.kind IN ['Enterprise', 'Collectivity', 'ResearchCentre', 'ActorGroup', 'Service', 'Pole']
    WITH r, actor
    ORDER BY type(r), actor.sortName, r.id
    LIMIT $first
    RETURN {
      actor: properties(actor),
      link: r {.*, type: type(r), from: properties(startNode(r)), to: properties(endNode(r))},
      places: COLLECT {
        MATCH (actor)-[at:LOCATED_IN]->(place:Entity)
        WITH at, place
        ORDER BY at.id
        LIMIT 5
        RETURN {
          within: COLLECT {
            WITH place AS x
            // use in-territory
            RETURN DISTINCT t.id
          },
          link: at {.*, type: type(at), from: properties(startNode(at)), to: properties(endNode(at))}
        }
      }
    }
  } AS ties,
  COLLECT {
    MATCH (pole)-[:COVERS|LOCATED_IN]->(t:Entity)
    WHERE NOT coalesce(t.level, '') IN ['REGION', 'ETAT', 'EUROPE']
    WITH DISTINCT t
    ORDER BY t.id
    LIMIT 50
    RETURN t {.*}
  } AS territories
