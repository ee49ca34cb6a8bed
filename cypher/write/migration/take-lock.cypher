// take-lock: one server at a time changes the shape of the graph; a lock left by a dead one lapses
// access: write
// param  holder: string
// param  seconds: integer, how long the lock holds
// param  alone: boolean, nobody else can be at this graph: whoever holds the lock is dead
// row    taken: boolean
MERGE (l:MigrationLock {id: 'migrations'})
SET l.askedAt = datetime()
WITH l, $alone OR l.holder IS NULL OR l.until < datetime() AS free
SET l.holder = CASE WHEN free THEN $holder ELSE l.holder END,
    l.until = CASE WHEN free THEN datetime() + duration({seconds: $seconds}) ELSE l.until END
RETURN l.holder = $holder AS taken
