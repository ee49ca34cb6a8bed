// glossary: acronyms and terms of the sources, and the definitions they give of a pole, with their proofs
// access: read
// row    terms: map[], by name
// row    definitions: map[], by set then rank
RETURN
  COLLECT {
    MATCH (x:Term)
    WITH x
    ORDER BY x.id
    RETURN x {.*, evidence:
      // use every-proof
    }
  } AS terms,
  COLLECT {
    MATCH (x:Definition)
    WITH x
    ORDER BY x.set, x.order
    RETURN x {.*, evidence:
      // use every-proof
    }
  } AS definitions
