// create-record: a record of the sign-in library
// access: write
// param  label: string, a label of accounts
// param  record: map
// row    record: map
CREATE (n:$($label))
SET n = $record
RETURN properties(n) AS record
