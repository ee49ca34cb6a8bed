// count-ways: how much there is to look at from each way to the entities of a filter, in a few steps of the graph
// access: read
// param  filter: EntityFilter
// param  tiedTo: string, what one must be tied to; null for none
// part   within: filter.within given
// part   of-area: filter.policyArea given
// part   tied: tiedTo given
// part   of-sources: filter.sources given
// part   of-kinds: filter.kinds given
// row    ofTerritory: integer, its collectivities, some of them twice
// row    ofArea: integer, what concerns it
// row    ofTies: integer, links of what one must be tied to
// row    ofSources: integer, proofs from these sources
// row    ofKinds: integer, entities of these kinds
// row    fictional: boolean, whether what is named is of the demonstration, whose entities no list of a kind holds
RETURN
  // when within
  reduce(sum = 1, below IN COLLECT {
    MATCH (:Entity {id: $filter.within})<-[:PART_OF*0..2]-(x)
    RETURN COUNT { (x)<-[:PART_OF]-() }
  } | sum + below) AS ofTerritory,
  // otherwise
  0 AS ofTerritory,
  // end
  // when of-area
  COUNT { (:Entity {id: $filter.policyArea})<-[:CONCERNS]-() } AS ofArea,
  // otherwise
  0 AS ofArea,
  // end
  // when tied
  COUNT { (:Entity {id: $tiedTo})--() } AS ofTies,
  // otherwise
  0 AS ofTies,
  // end
  // when of-sources
  reduce(sum = 0, proofs IN COLLECT {
    MATCH (s:Source)
    WHERE s.id IN $filter.sources
    RETURN COUNT { (s)<-[:FROM]-() }
  } | sum + proofs) AS ofSources,
  // otherwise
  0 AS ofSources,
  // end
  // when of-kinds
  COUNT {
    MATCH (n:Entity)
    USING INDEX n:Entity(kind, sortName, id)
    WHERE n.kind IN $filter.kinds AND n.sortName IS NOT NULL AND n.id IS NOT NULL
  } AS ofKinds,
  // otherwise
  0 AS ofKinds,
  // end
  // when of-sources
  EXISTS { MATCH (s:Source) WHERE s.id IN $filter.sources AND s.demonstration }
  OR
  // end
  EXISTS {
    MATCH (named:Entity)
    WHERE named.id IN [$filter.within, $filter.policyArea, $tiedTo] AND named.demonstration
  } AS fictional
