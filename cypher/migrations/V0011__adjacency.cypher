// Territories that touch, as outlines or a source say: a claim of its own, like every relation.
CREATE CONSTRAINT adjacent_to_id IF NOT EXISTS FOR ()-[r:ADJACENT_TO]-() REQUIRE r.id IS UNIQUE;
