// meeting-place: what makes a place where some could meet of the pole, contract or project f
// param  asOf: string, null for any date
themed: EXISTS { (f)-[:CONCERNS]->(:PolicyArea) },
parties: CASE
  WHEN f:Pole THEN 0
  ELSE size(COLLECT {
    MATCH (f)<-[r:INVOLVED_IN|SUPPORTS|PARTY_TO|MEMBER_OF|PARTICIPATES_IN|CARRIES|FOUNDED]-(party:Entity)
    WHERE
      // use tie-engages
    OPTIONAL MATCH (party)-[:SERVICE_OF]->(of:Collectivity)
    RETURN DISTINCT coalesce(of.id, party.id) AS one
  })
END
