// count-ways: how much there is to look at from the kinds and from the sources of a filter
// access: read
// param  kinds: string[]
// param  sources: string[]
// row    ofKinds: integer, entities of these kinds
// row    ofSources: integer, proofs from these sources
// row    fictional: boolean, whether a source is that of the demonstration, whose entities no list of a kind holds
RETURN
  COUNT {
    MATCH (n:Entity)
    USING INDEX n:Entity(kind, sortName, id)
    WHERE n.kind IN $kinds AND n.sortName IS NOT NULL AND n.id IS NOT NULL
  } AS ofKinds,
  reduce(sum = 0, proofs IN COLLECT {
    MATCH (s:Source)
    WHERE s.id IN $sources
    RETURN COUNT { (s)<-[:FROM]-() }
  } | sum + proofs) AS ofSources,
  EXISTS {
    MATCH (s:Source)
    WHERE s.id IN $sources AND s.demonstration
  } AS fictional
