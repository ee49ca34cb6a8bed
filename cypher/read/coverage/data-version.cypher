// data-version: what changes once the graph holds something else; the same all along a load, which ends with another
// access: read
// row    version: string
WITH
  toString(head(COLLECT { MATCH (run:ImportRun) WHERE run.finishedAt IS NOT NULL RETURN run.finishedAt ORDER BY run.finishedAt DESC LIMIT 1 })) AS loadedAt,
  EXISTS { MATCH (run:ImportRun) WHERE run.finishedAt IS NULL } AS loading
RETURN coalesce(loadedAt, 'never') + CASE
  WHEN loading THEN ' loading'
  ELSE ' ' + COUNT { (:Entity) } + ' ' + COUNT { (:Evidence) } + ' ' + COUNT { ()-->() }
END AS version
