// territory-forums: actors located in a territory, and the poles, contracts and projects that stand in it
// access: read
// param  id: string
// param  asOf: string, null for any date
// row    territory: map
// row    sectors: map[], {sector, total}, sectors of the actors located in it
// row    actors: map[], one of each sort of actors located in it, with the traits its kind is read from and their total
// row    forums: map[], with the links that engage actors
MATCH (t:Entity:Collectivity {id: $id})
RETURN
  t {.*} AS territory,
  COLLECT {
    // use in-territory
    WITH DISTINCT x
    MATCH (n:Enterprise|ResearchCentre|ActorGroup)-[:LOCATED_IN]->(x)
    WITH DISTINCT n
    MATCH (n)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'})
    WITH p, count(DISTINCT n) AS total
    ORDER BY p.sortName, p.id
    RETURN {sector: p {.*}, total: total}
  } AS sectors,
  COLLECT {
    // use in-territory
    WITH DISTINCT x
    MATCH (n:Enterprise|ResearchCentre|ActorGroup)-[:LOCATED_IN]->(x)
    WITH DISTINCT n
    WITH n.kind AS kind, n.essStatus AS essStatus, n.nature AS nature, n.level AS level, count(n) AS total
    RETURN {kind: kind, essStatus: essStatus, nature: nature, level: level, total: total}
  } AS actors,
  COLLECT {
    // use in-territory
    WITH DISTINCT x
    MATCH (f:Pole|Contract|Project)-[:COVERS|LOCATED_IN]->(x)
    WITH DISTINCT f
    WHERE NOT coalesce(f.status, 'EXISTING') IN ['PAST', 'ANNOUNCED', 'UNDER_STUDY']
    ORDER BY f.sortName, f.id
    RETURN {
      forum: f {.*},
      themes: COLLECT { MATCH (f)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'}) RETURN DISTINCT p.id AS unit ORDER BY unit },
      // use meeting-place
      , proofs:
        // use dated-proofs
      , engagements: COLLECT {
        MATCH (f)<-[r:INVOLVED_IN|SUPPORTS|PARTY_TO|MEMBER_OF|PARTICIPATES_IN|CARRIES|FOUNDED]-(a:Enterprise|ResearchCentre|ActorGroup|Collectivity|Service)
        WHERE
          // use tie-engages
        WITH f, r, a
        ORDER BY a.sortName, r.id
        RETURN {
          link: r {.*, type: type(r), from: properties(a), to: properties(f)},
          units: COLLECT { MATCH (a)-[:CONCERNS]->(p:PolicyArea {facet: 'SECTOR'}) RETURN DISTINCT p.id AS unit ORDER BY unit }
        }
      }
    }
  } AS forums
