// in-territory: from x, a collectivity or a territory, up to the t that hold it now, itself included
// An EPCI may straddle départements: what is in it is in a département by its commune, never through the EPCI.
MATCH up = (x)-[:PART_OF*0..4]->(t)
WHERE all(step IN relationships(up) WHERE step.until IS NULL)
  AND none(step IN tail(relationships(up)) WHERE startNode(step).level = 'EPCI' AND endNode(step).level = 'DEPARTEMENT')
