// sheets-named: the sheets that an address names by its slug or by an official code; else those that a former code leads to
// access: read
// param  slug: string, that of the sheet; empty when the address gives a bare code
// param  siren: string, empty when the address gives none
// param  insee: string, empty when the address gives none
// param  levels: string[], those that may bear the INSEE code
// param  expressions: string[], the code as the index has it, once for each level it may have had
// row    slug: string
// row    kind: string
// row    level: string
// cut 2: two are enough to know that a code leads to several; nothing is lost
CALL () {
  OPTIONAL MATCH (bySlug:Entity {id: $slug})
  OPTIONAL MATCH (joined:Entity {formerSlug: $slug})
  OPTIONAL MATCH (bySiren:Entity {siren: $siren})
  WITH bySlug, joined, bySiren, {id: $slug} AS reference
  CALL (reference) {
    // use absorbed
    RETURN heir
  }
  RETURN collect(DISTINCT coalesce(bySlug, joined, bySiren, heir)) AS bearers
}
CALL () {
  UNWIND $levels AS level
  MATCH (byInsee:Collectivity {insee: $insee, level: level})
  RETURN collect(byInsee) AS coded
}
CALL (bearers, coded) {
  UNWIND CASE size(bearers) + size(coded) WHEN 0 THEN $expressions ELSE [] END AS expression
  CALL (expression) {
    CALL db.index.fulltext.queryNodes('entity_names', expression, {limit: 2}) YIELD node
    WITH collect(node) AS led
    RETURN CASE size(led) WHEN 1 THEN led[0] END AS heir
  }
  RETURN collect(DISTINCT heir) AS heirs
}
UNWIND bearers + coded + heirs AS sheet
RETURN sheet.id AS slug, sheet.kind AS kind, sheet.level AS level
