// The slug of a sheet that was joined to another leads to that other.
CREATE INDEX entity_former_slug IF NOT EXISTS FOR (n:Entity) ON (n.formerSlug);
