// schemes: the schemes a collectivity runs, and the rules and roles by which it may use others
// access: read
// param  id: string
// param  level: Level, null when no source gives it
// param  runBy: string[], roles of who runs a scheme
// param  first: integer, links to the schemes it runs
// param  linkEvidenceFirst: integer, proofs of each link
// row    run: map[], the first links from it to the schemes it runs, by name
// row    runTotal: integer
// row    rules: map[], {contract, rule}, eligibility rules of schemes of others that cover it, a level above it, or no territory
// row    roles: map[], {contract, role}, schemes that a role of its level, or of every level, uses
MATCH (c:Entity:Collectivity {id: $id})
WITH c, COLLECT {
  WITH c AS x
  // use in-territory
  RETURN DISTINCT t.id
} AS above
RETURN
  COLLECT {
    MATCH (c)-[r:PARTY_TO]->(k:Contract)
    WHERE r.role IN $runBy
    WITH r, k
    ORDER BY k.sortName, r.id
    LIMIT $first
    RETURN r {
      .*,
      type: type(r),
      from: c {.*},
      to: k {.*},
      evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
      evidence: COLLECT {
        MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
        WITH e, s
        ORDER BY s.date DESC, e.lineFrom, e.id
        LIMIT $linkEvidenceFirst
        RETURN e {.*, source: s {.*}}
      }
    }
  } AS run,
  COUNT { MATCH (c)-[r:PARTY_TO]->(:Contract) WHERE r.role IN $runBy } AS runTotal,
  COLLECT {
    MATCH (x:Rule {ruleKind: 'ELIGIBILITY'})-[:RULE_OF]->(k:Contract)
    WHERE NOT EXISTS { MATCH (c)-[own:PARTY_TO]->(k) WHERE own.role IN $runBy }
      AND (NOT EXISTS { (k)-[:COVERS]->(:Collectivity) }
        OR EXISTS { MATCH (k)-[:COVERS]->(on:Collectivity) WHERE on.id IN above })
    WITH x, k
    ORDER BY k.sortName, x.id
    RETURN {
      contract: k {.*},
      rule: x {.*, evidence:
        // use every-proof
      }
    }
  } AS rules,
  COLLECT {
    MATCH (x:Role)-[:USES]->(k:Contract)
    WHERE any(level IN x.levels WHERE level = $level OR (level = 'TOUS' AND $level IN ['COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION']))
      AND (NOT EXISTS { (k)-[:COVERS]->(:Collectivity) }
        OR EXISTS { MATCH (k)-[:COVERS]->(on:Collectivity) WHERE on.id IN above })
      // What it runs itself, or another collectivity of its level does, is an example of the role, not something to use.
      AND NOT EXISTS {
        MATCH (k)<-[p:PARTY_TO]-(d:Collectivity)
        WHERE p.role IN $runBy AND (d.level = $level OR d.id = $id)
      }
    WITH x, k
    ORDER BY k.sortName, x.id
    RETURN {
      contract: k {.*},
      role: x {.*, evidence:
        // use every-proof
      }
    }
  } AS roles
