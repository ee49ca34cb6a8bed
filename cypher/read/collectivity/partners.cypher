// partners: the collectivities met in the poles, contracts and projects that one takes part in, most often met first
// access: read
// param  id: string
// param  first: integer
// param  forumsFirst: integer, forums shown for each, by name
// param  linkEvidenceFirst: integer
// row    partners: map[], {collectivity, forumTotal, forums: [{forum, links}]}, the links of both with the forum
// row    total: integer, partners in all
// source methods, forum: anywhere two actors demonstrably meet
MATCH (c:Entity:Collectivity {id: $id})
CALL (c) {
  MATCH (c)-[:@MEETS]->(f:Pole|Contract|Project)
  WITH DISTINCT f
  MATCH (f)<-[:@MEETS]-(d:Collectivity)
  WHERE d.id <> $id
  WITH DISTINCT d, f
  ORDER BY f.sortName, f.id
  WITH d, collect(f) AS forums
  ORDER BY size(forums) DESC, d.sortName, d.id
  RETURN collect({d: d, forums: forums}) AS met
}
RETURN
  COLLECT {
    UNWIND met[..$first] AS one
    WITH one.d AS d, one.forums AS forums
    RETURN {
      collectivity: d {.*},
      forumTotal: size(forums),
      forums: COLLECT {
        UNWIND forums[..$forumsFirst] AS f
        RETURN {
          forum: f {.*},
          links: COLLECT {
            MATCH (a:Collectivity)-[r:@MEETS]->(f)
            WHERE a = c OR a = d
            WITH a, r
            ORDER BY a = d, type(r), r.id
            RETURN r {
              .*,
              type: type(r),
              from: a {.*},
              to: f {.*},
              evidenceTotal: COUNT { (:Evidence {claim: r.id}) },
              evidence: COLLECT {
                MATCH (e:Evidence {claim: r.id})-[:FROM]->(s:Source)
                WITH e, s
                ORDER BY s.date DESC, e.lineFrom, e.id
                LIMIT $linkEvidenceFirst
                RETURN e {.*, source: s {.*}}
              }
            }
          }
        }
      }
    }
  } AS partners,
  size(met) AS total
