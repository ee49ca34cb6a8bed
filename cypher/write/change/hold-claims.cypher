// hold-claims: whoever writes these claims waits for whoever is writing one of them; the trace of a claim outlives it
// access: write
// param  claims: string[], in their order, so that two writers never wait for each other
// row    held: integer
UNWIND $claims AS id
MERGE (t:Trace {id: id})
SET t.holds = coalesce(t.holds, 0) + 1
RETURN count(t) AS held
