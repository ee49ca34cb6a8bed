// finish-restoration: everything of a dump is there
// access: write
// param  dump: string, sum of what was restored
// row    ended: integer
MATCH (mark:Restoration {id: 'restoration', dump: $dump})
DELETE mark
RETURN count(*) AS ended
