// open-account: an account under the next number; nothing when the address has one
// access: write
// param  id: string
// param  email: string
// param  title: string
// param  administrator: boolean
// param  now: string, a moment
// row    number: integer, null when nothing was written
MERGE (register:AccountRegister {id: 'accounts'})
SET register.lock = true
REMOVE register.lock
WITH register, EXISTS { (:Account {email: $email}) } AS taken
CALL (register, taken) {
  WITH register, taken
  WHERE NOT taken
  SET register.last = coalesce(register.last, 0) + 1
  CREATE (a:Account {
    id: $id,
    number: register.last,
    email: $email,
    emailVerified: true,
    title: $title,
    administrator: $administrator,
    disabled: false,
    twoFactorEnabled: false,
    createdAt: $now,
    updatedAt: $now
  })
  RETURN collect(a.number)[0] AS number
}
RETURN number
