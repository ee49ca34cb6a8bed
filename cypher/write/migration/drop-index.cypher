// drop-index: an index that a server killed while it made a constraint left behind; the index of a constraint is refused by the server
// access: write
// param  name: string
DROP INDEX $name IF EXISTS
