// start-restoration: until it ends, what is in this base is taken for nothing
// access: write
// param  dump: string, sum of what is restored
// row    done: integer
MERGE (mark:Restoration {id: 'restoration'})
SET mark.dump = $dump, mark.done = 0, mark.startedAt = datetime()
RETURN mark.done AS done
