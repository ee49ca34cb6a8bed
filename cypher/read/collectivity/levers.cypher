// levers: the eight levers of the studies, and the ties of one collectivity that may illustrate them
// access: read
// param  id: string
// param  placeRelations: string[], standing in a place is no sign of a lever
// param  linkEvidenceFirst: integer, proofs of each tie
// row    levers: map[], in their order, each with its proofs and the roles a source illustrates by this collectivity
// row    ties: map[], every one, {link, outward, shared}, shared when another collectivity takes part in what is at the other end
// source RTES 2014 and 2016
MATCH (c:Entity:Collectivity {id: $id})
RETURN
  COLLECT {
    MATCH (x:Lever)
    WITH
      x AS lever,
      // use every-proof
      AS evidence
    ORDER BY lever.number, lever.id
    RETURN lever {
      .*,
      evidence: evidence,
      illustrated: COLLECT {
        MATCH (lever)-[:RELATED_ROLE]->(x:Role)-[:EXAMPLE]->(c)
        WITH DISTINCT x
        ORDER BY x.id
        RETURN x {.*, evidence:
          // use every-proof
        }
      }
    }
  } AS levers,
  COLLECT {
    MATCH (c)<-[:SERVICE_OF]-{0,1}(actor)-[r]-(m:Pole|Project|Place|Contract|Enterprise)
    WHERE NOT type(r) IN $placeRelations
    WITH actor, r, m
    ORDER BY type(r), m.sortName, r.id
    RETURN {
      link: r {
        .*,
        type: type(r),
        from: properties(startNode(r)),
        to: properties(endNode(r)),
        evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
        evidence: COLLECT {
          MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
          WITH e, s
          ORDER BY s.date DESC, e.lineFrom, e.id
          LIMIT $linkEvidenceFirst
          RETURN e {.*, source: s {.*}}
        }
      },
      outward: startNode(r) = actor,
      shared: EXISTS {
        MATCH (m)<-[:@MEETS]-(d:Collectivity)
        WHERE d.id <> $id AND m.kind IN ['Pole', 'Contract', 'Project']
      }
    }
  } AS ties
