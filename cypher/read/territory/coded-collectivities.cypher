// coded-collectivities: every collectivity the graph knows by an official code, to recognise it in an official file
// access: read
// row    id: string
// row    level: string, null when it has none
// row    insee: string, null when it has none
// row    siren: string
// row    name: string
// row    aliases: string[]
// row    acronym: string
// row    formerNames: string[]
// row    frameVintage: integer, last official frame that held it; null when none did
MATCH (n:Collectivity)
WHERE n.insee IS NOT NULL OR n.siren IS NOT NULL
RETURN
  n.id AS id,
  n.level AS level,
  n.insee AS insee,
  n.siren AS siren,
  n.name AS name,
  coalesce(n.aliases, []) AS aliases,
  n.acronym AS acronym,
  coalesce(n.formerNames, []) AS formerNames,
  n.frameVintage AS frameVintage
ORDER BY id
