// entity-kept: whether the entity n passes the filter of entities
// param  filter: EntityFilter
// To be projected, not put in a WHERE: alternatives of a WHERE are planned together, at a cost that doubles with each.
($filter.kinds IS NULL OR n.kind IN $filter.kinds)
AND ($filter.levels IS NULL OR n.level IN $filter.levels)
AND ($filter.natures IS NULL OR n.nature IN $filter.natures)
AND ($filter.stages IS NULL OR n.stage IN $filter.stages)
AND ($filter.certainties IS NULL OR n.certainty IN $filter.certainties)
AND (
  $filter.essStatuses IS NULL
  OR (n.kind = 'Enterprise' AND coalesce(n.essStatus, 'UNKNOWN') IN $filter.essStatuses)
)
AND CASE
  WHEN $filter.policyArea IS NULL THEN true
  ELSE EXISTS { MATCH (n)-[:CONCERNS]->(area:PolicyArea) WHERE area.id = $filter.policyArea }
END
AND CASE
  WHEN $filter.within IS NULL THEN true
  ELSE EXISTS {
    MATCH (n)-[:LOCATED_IN|COVERS*0..1]->(x)
    // use in-territory
    AND t.id = $filter.within
  }
END
AND CASE
  WHEN $filter.sources IS NULL THEN true
  ELSE EXISTS { MATCH (e:Evidence {claim: n.id})-[:FROM]->(s:Source) WHERE s.id IN $filter.sources }
END
AND CASE
  WHEN $filter.observed IS NULL THEN true
  ELSE EXISTS {
    MATCH (e:Evidence {claim: n.id})-[:FROM]->(s:Source)
    WITH coalesce(e.observedOn, s.date) AS seen
    WHERE seen + '-99' >= coalesce($filter.observed.from, '')
      AND seen <= coalesce($filter.observed.to, '9999') + '-99'
    RETURN seen
  }
END
AND CASE
  WHEN $filter.positioned IS NULL THEN true
  ELSE $filter.positioned = (
    // use positioned
  )
END
AND all(condition IN $filter.conditions WHERE condition.known =
  // use condition-met
)
