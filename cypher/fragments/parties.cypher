// parties: how many actors take part in the contract or project f, a service counting for its authority; 0 for a pole
// param  asOf: string, null for any date
CASE
  WHEN f:Pole THEN 0
  ELSE size(COLLECT {
    MATCH (f)<-[r:@MEETS]-(party:Entity)
    WHERE
      // use tie-engages
    OPTIONAL MATCH (party)-[:SERVICE_OF]->(of:Collectivity)
    RETURN DISTINCT coalesce(of.id, party.id) AS one
  })
END
