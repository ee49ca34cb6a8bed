// release-lock: gives back the lock, if it is still ours
// access: write
// param  holder: string
// row    released: integer
MATCH (l:MigrationLock {id: 'migrations', holder: $holder})
REMOVE l.holder, l.until
RETURN count(l) AS released
