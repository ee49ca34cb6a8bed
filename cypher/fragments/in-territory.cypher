// in-territory: the way up from x, a collectivity or a territory, to what holds it
// An EPCI may straddle départements: what is in it is in a département by its commune, never through the EPCI.
(x)-[:PART_OF]->{0,1}(above)
((lower)-[:PART_OF]->(upper) WHERE NOT (lower.level = 'EPCI' AND upper.level = 'DEPARTEMENT')){0,3}
(t)
