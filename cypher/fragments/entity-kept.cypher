// entity-kept: whether the entity n passes the filter of entities
// param  filter: EntityFilter
// part   of-area: filter.policyArea given
// part   within: filter.within given
// part   of-sources: filter.sources given
// part   observed: filter.observed given
// part   positioned: filter.positioned given
// part   conditions: filter.conditions
// part   conditions-within: filter.conditions.within
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
// when of-area
AND EXISTS { MATCH (n)-[:CONCERNS]->(area:PolicyArea) WHERE area.id = $filter.policyArea }
// end
// when within
AND EXISTS {
  MATCH (n)-[:LOCATED_IN|COVERS*0..1]->(x)
  // use in-territory
  AND t.id = $filter.within
}
// end
// when of-sources
AND EXISTS { MATCH (e:Evidence {claim: n.id})-[:FROM]->(s:Source) WHERE s.id IN $filter.sources }
// end
// when observed
AND EXISTS {
  MATCH (e:Evidence {claim: n.id})-[:FROM]->(s:Source)
  WITH coalesce(e.observedOn, s.date) AS seen
  WHERE seen + '-99' >= coalesce($filter.observed.from, '')
    AND seen <= coalesce($filter.observed.to, '9999') + '-99'
  RETURN seen
}
// end
// when positioned
AND $filter.positioned = (
  // use positioned
)
// end
// when conditions
AND all(condition IN $filter.conditions WHERE condition.known =
  // use condition-met
)
// end
