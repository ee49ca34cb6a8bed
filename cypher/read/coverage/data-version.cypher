// data-version: what changes whenever the graph has been loaded with something else; counts come from the count store
// access: read
// row    version: string
RETURN
  COUNT { (:Entity) } + ' ' + COUNT { (:Evidence) } + ' ' + COUNT { ()-->() } + ' '
    + coalesce(toString(head(COLLECT { MATCH (run:ImportRun) RETURN run.finishedAt ORDER BY run.finishedAt DESC LIMIT 1 })), '') AS version
