// What entities do, by the roots of the words that tell it: their own, those of statements about them and of proofs.
CREATE FULLTEXT INDEX subject_search IF NOT EXISTS FOR (n:Entity|Statement|Evidence) ON EACH [n.subjectText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };
