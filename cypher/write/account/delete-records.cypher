// delete-records: takes away records that fit the conditions, and gives them back: of two at once, one gets it
// access: write
// param  label: string, a label of accounts
// param  all: map[], each {field, operator, value}
// param  any: map[], the same
// param  most: integer, how many at most
// row    record: map
// use records-of
WITH n, properties(n) AS record
WHERE
  // use record-fits
WITH n
LIMIT $most
SET n.lock = true
WITH n, properties(n) AS record
WHERE
  // use record-fits
DELETE n
RETURN record
