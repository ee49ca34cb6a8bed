// Names are scored apart from other and former names; whole names, codes, world, kind and level are words of their own.
DROP INDEX entity_search IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.foldedName, n.otherNames, n.pastNames, n.searchKeys] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };
