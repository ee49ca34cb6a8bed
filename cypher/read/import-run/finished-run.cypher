// finished-run: the load of this name that went to its end, with the checksum of what it loaded
// access: read
// param  id: string
// row    checksum: string
// row    nodes: integer
// row    relations: integer
MATCH (run:ImportRun {id: $id})
WHERE run.finishedAt IS NOT NULL
RETURN run.checksum AS checksum, run.nodes AS nodes, run.relations AS relations
