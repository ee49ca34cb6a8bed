// entity-kept: whether the entity n passes the filter of entities
// param  filter: EntityFilter
($filter.kinds IS NULL OR n.kind IN $filter.kinds)
AND ($filter.levels IS NULL OR n.level IN $filter.levels)
AND ($filter.natures IS NULL OR n.nature IN $filter.natures)
AND ($filter.stages IS NULL OR n.stage IN $filter.stages)
AND ($filter.certainties IS NULL OR n.certainty IN $filter.certainties)
AND (
  $filter.essStatuses IS NULL
  OR (n.kind = 'Enterprise' AND coalesce(n.essStatus, 'UNKNOWN') IN $filter.essStatuses)
)
AND (
  $filter.policyArea IS NULL
  OR EXISTS { MATCH (n)-[:CONCERNS]->(area:PolicyArea) WHERE area.id = $filter.policyArea }
)
AND (
  $filter.within IS NULL
  OR EXISTS {
    MATCH (n)-[:LOCATED_IN|COVERS]->{0,1}(x)
    MATCH
      // use in-territory
    WHERE t.id = $filter.within
  }
)
AND (
  $filter.sources IS NULL
  OR EXISTS { MATCH (e:Evidence {claim: n.id})-[:FROM]->(s:Source) WHERE s.id IN $filter.sources }
)
AND (
  $filter.observed IS NULL
  OR EXISTS {
    MATCH (e:Evidence {claim: n.id})-[:FROM]->(s:Source)
    WITH coalesce(e.observedOn, s.date) AS seen
    WHERE seen + '-99' >= coalesce($filter.observed.from, '') AND seen <= coalesce($filter.observed.to, '9999') + '-99'
    RETURN seen
  }
)
AND (
  $filter.positioned IS NULL
  OR $filter.positioned = (
    n.lat IS NOT NULL
    OR EXISTS { MATCH (n)-[:LOCATED_IN|COVERS]->(x:Collectivity) WHERE x.lat IS NOT NULL }
  )
)
AND all(condition IN $filter.conditions WHERE condition.known =
  // use condition-met
)
