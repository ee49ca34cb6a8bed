// circle: those an actor meets, or the members of a pole, how many each of them meets in the whole graph, and where
// access: read
// param  from: string
// param  demonstration: boolean
// param  fewestParties: integer, a contract of fewer parties is no forum
// param  first: integer, introducers read, those who meet fewest first
// param  forumsFirst: integer
// row    linked: string[], tied to it directly, outside any forum
// row    introducers: map[], {actor, degree}
// row    forums: map[], {id, complete, members}, active members only
// row    past: string[], members of those forums that exist no more
MATCH (from:Entity {id: $from})
CALL (from) {
  WITH from
  WHERE from:Pole
  RETURN from AS own
  UNION
  MATCH (from)<-[:SERVICE_OF]-{0,1}()-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]->(f:Pole|Project|Contract)
  WHERE NOT from:Pole AND (
      // use standing-tie
    )
    // and many-partied
  RETURN DISTINCT f AS own
}
WITH from, collect(own) AS owns
CALL (from, owns) {
  UNWIND owns AS f
  MATCH (f)<-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]-()-[:SERVICE_OF]->{0,1}(m:Entity)
  WHERE m <> from AND coalesce(m.status, 'EXISTING') <> 'PAST' AND (
      // use standing-tie
    )
    // and actor
  WITH DISTINCT m AS x
  CALL (x) {
    MATCH (x)<-[:SERVICE_OF]-{0,1}()-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]->(f:Pole|Project|Contract)
    WHERE
      // use standing-tie
      // and many-partied
    RETURN collect(DISTINCT f) AS met
  }
  WITH x, met, COUNT {
    UNWIND met AS f
    MATCH (f)<-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]-()-[:SERVICE_OF]->{0,1}(m:Entity)
    WHERE m <> x AND coalesce(m.status, 'EXISTING') <> 'PAST' AND (
        // use standing-tie
      )
      // and actor
    RETURN DISTINCT m
  } AS degree
  ORDER BY degree, x.id
  LIMIT $first
  RETURN collect({x: x, degree: degree, met: met}) AS introducers
}
RETURN
  COLLECT {
    MATCH (from)-[r:COOPERATES_WITH|SUPPORTS|BUYS_FROM|MEMBER_OF|SUPERVISES]-(m:Entity)
    WHERE
      // use standing-tie
      // and actor
    RETURN DISTINCT m.id AS id
    ORDER BY id
  } AS linked,
  [one IN introducers | {degree: one.degree, actor: properties(one.x)}] AS introducers,
  COLLECT {
    UNWIND owns + reduce(all = [], one IN introducers | all + one.met) AS f
    WITH DISTINCT f
    ORDER BY f.id
    LIMIT $forumsFirst
    RETURN {
      id: f.id,
      complete: coalesce(f.compositionComplete, false),
      members: COLLECT {
        MATCH (f)<-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]-()-[:SERVICE_OF]->{0,1}(m:Entity)
        WHERE coalesce(m.status, 'EXISTING') <> 'PAST' AND (
            // use standing-tie
          )
          // and actor
        RETURN DISTINCT m.id AS id
        ORDER BY id
      }
    }
  } AS forums,
  COLLECT {
    UNWIND owns + reduce(all = [], one IN introducers | all + one.met) AS f
    WITH DISTINCT f
    MATCH (f)<-[r:CARRIES|MEMBER_OF|PARTICIPATES_IN|FOUNDED|SUPPORTS|INVOLVED_IN|PARTY_TO]-(m:Entity {status: 'PAST'})
    WHERE m.kind IN ['Enterprise', 'ResearchCentre', 'Collectivity']
    RETURN DISTINCT m.id AS id
    ORDER BY id
  } AS past
