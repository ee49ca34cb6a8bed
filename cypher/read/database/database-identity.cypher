// database-identity: the identity the store of this database bears since it was made
// access: read
// row    id: string
CALL db.info() YIELD id
RETURN id
