// find-records: records of the sign-in library that fit its conditions
// access: read
// param  label: string, a label of accounts
// param  all: map[], each {field, operator, value}
// param  any: map[], the same
// row    record: map
// use records-of
WITH properties(n) AS record
WHERE
  // use record-fits
RETURN record
