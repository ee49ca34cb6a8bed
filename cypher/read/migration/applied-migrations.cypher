// applied-migrations: what was done to the shape of this graph, in order
// access: read
// row    version: string
// row    checksum: string
MATCH (m:Migration)
RETURN m.id AS version, m.checksum AS checksum
ORDER BY version
