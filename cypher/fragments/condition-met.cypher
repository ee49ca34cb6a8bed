// condition-met: whether the entity n has a link that meets the condition
EXISTS {
  MATCH (n)-[r]-(m:Entity)
  WHERE (condition.relations IS NULL OR type(r) IN condition.relations)
    AND (condition.direction IS NULL OR (condition.direction = 'OUT') = (startNode(r) = n))
    AND (condition.certainties IS NULL OR r.certainty IN condition.certainties)
    AND (condition.depths IS NULL OR r.depth IN condition.depths)
    AND (condition.kinds IS NULL OR m.kind IN condition.kinds)
    AND (condition.to IS NULL OR m.id = condition.to)
    AND (
      condition.asOf IS NULL
      OR (coalesce(r.since, '') <= condition.asOf + '-99' AND coalesce(r.until, '9999') + '-99' >= condition.asOf)
    )
    // when conditions-within
    AND CASE
      WHEN condition.within IS NULL THEN true
      ELSE EXISTS {
        MATCH (m)-[:LOCATED_IN|COVERS*0..1]->(x)
        // use in-territory
        AND t.id = condition.within
      }
    END
    // end
}
