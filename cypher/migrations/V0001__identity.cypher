// Every claim, every proof, every source is known by one id; official codes name one entity.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
CREATE INDEX evidence_claim IF NOT EXISTS FOR (n:Evidence) ON (n.claim);
CREATE INDEX entity_kind_name IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.sortName, n.id);
CREATE INDEX entity_siren IF NOT EXISTS FOR (n:Entity) ON (n.siren);
CREATE INDEX collectivity_insee IF NOT EXISTS FOR (n:Collectivity) ON (n.insee, n.level);
