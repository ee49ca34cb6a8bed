// finish-run: everything a load had to write is there
// access: write
// param  id: string
// param  checksum: string, SHA-256 of what was loaded
// param  nodes: integer
// param  relations: integer
// row    id: string
MATCH (run:ImportRun {id: $id})
SET run.finishedAt = datetime(), run.checksum = $checksum, run.nodes = $nodes, run.relations = $relations
RETURN run.id AS id
