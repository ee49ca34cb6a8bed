// change-records: sets and adds, in one step, on records that fit the conditions: whoever comes second sees what the first wrote
// access: write
// param  label: string, a label of accounts
// param  all: map[], each {field, operator, value}
// param  any: map[], the same
// param  most: integer, how many at most
// param  set: map
// param  add: map, numbers to add by field
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
SET n += $set
REMOVE n.lock
WITH n, record
CALL (n, record) {
  UNWIND keys($add) AS field
  SET n[field] = coalesce(record[field], 0) + $add[field]
}
RETURN properties(n) AS record
