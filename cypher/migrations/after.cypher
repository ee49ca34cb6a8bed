// Run after new migrations: no question is asked before its index is there.
CALL db.awaitIndexes(120);
