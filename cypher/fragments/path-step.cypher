// path-step: may a path pass over r to n? It may always end there; elsewhere only by what is wanted, and by no place that is not an end
(n.id IN $to OR (
    ($kinds IS NULL OR n.kind IN $kinds)
    AND NOT n.id IN $avoiding
    AND ($hubsOf IS NULL OR COUNT { (n)--() } < $hubsOf)))
  AND (NOT type(r) IN $placeRelations OR endNode(r).id IN $from OR endNode(r).id IN $to
    OR (type(r) = 'ADJACENT_TO' AND (startNode(r).id IN $from OR startNode(r).id IN $to)))
