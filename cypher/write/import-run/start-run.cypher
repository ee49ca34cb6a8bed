// start-run: a load begins; until it ends, it counts as not done
// access: write
// param  id: string
// row    id: string
MERGE (run:ImportRun {id: $id})
SET run.startedAt = datetime()
REMOVE run.finishedAt, run.checksum
RETURN run.id AS id
