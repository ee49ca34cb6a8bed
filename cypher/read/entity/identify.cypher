// identify: the entities that references name; a département and a région may share a code, never with a level
// access: read
// param  references: map[], each {id}, {siren} or {insee, level}
// row    ids: string[], in the order of the references; null for what nothing bears
RETURN COLLECT {
  UNWIND $references AS reference
  CALL (reference) {
    OPTIONAL MATCH (byId:Entity {id: reference.id})
    OPTIONAL MATCH (bySiren:Entity {siren: reference.siren})
    OPTIONAL MATCH (byInsee:Collectivity {insee: reference.insee, level: reference.level})
    OPTIONAL MATCH (joined:Entity {formerSlug: reference.id})
    CALL (reference) {
      // use absorbed
      RETURN heir
    }
    WITH coalesce(byId.id, bySiren.id, byInsee.id, joined.id, heir.id) AS id
    ORDER BY id
    LIMIT 1
    RETURN id
  }
  RETURN id
} AS ids
