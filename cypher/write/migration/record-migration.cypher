// record-migration: a migration is done, with the text it had
// access: write
// param  version: string
// param  checksum: string, SHA-256 of the file
// row    version: string
MERGE (m:Migration {id: $version})
SET m.checksum = $checksum, m.appliedAt = datetime()
RETURN m.id AS version
