// has-administrator: whether somebody administers this Maillage, with a way to sign in
// access: read
// row    present: boolean
RETURN EXISTS {
  MATCH (a:Account {administrator: true})
  WHERE a.closedAt IS NULL AND NOT coalesce(a.disabled, false) AND EXISTS { (c:Credential) WHERE c.account = a.id }
} AS present
