// outdated-memberships: memberships that an earlier official frame held, that this one does not, and that nothing ends yet
// access: read
// param  vintage: integer, year of the frame just loaded
// row    id: string
// row    from: string
// row    to: string
MATCH (part:Collectivity)-[r:PART_OF]->(whole:Collectivity)
WHERE r.vintage < $vintage AND r.until IS NULL
RETURN r.id AS id, part.id AS from, whole.id AS to
ORDER BY id
