// identify-former: the entity of today that a former code, or the code of a part that is no entity, leads to
// access: read
// param  expressions: string[], the codes as the index has them, each with its level
// row    ids: string[], in the order of the expressions; null where nothing is led to, or where several are
// cut 2: two are enough to know that a code leads to several; nothing is lost
RETURN COLLECT {
  UNWIND $expressions AS expression
  CALL (expression) {
    CALL db.index.fulltext.queryNodes('entity_names', expression, {limit: 2}) YIELD node
    WITH collect(node.id) AS ids
    RETURN CASE size(ids) WHEN 1 THEN ids[0] END AS id
  }
  RETURN id
} AS ids
