// graph-owner: whether a graph is empty, and whether Maillage made it
// access: read
// row    empty: boolean
// row    ours: boolean, it bears the history of our migrations, or a dump of ours was being restored there
RETURN NOT EXISTS { MATCH (n) } AS empty, EXISTS { MATCH (m:Migration|Restoration) } AS ours
