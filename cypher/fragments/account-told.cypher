// account-told: an account a, as it is told to itself and to administrators
a {
  .id, .number, .email, .title, .createdAt, .disabled, .administrator, .twoFactorEnabled,
  grants: COLLECT { MATCH (g:Grant {account: a.id}) RETURN g {.role, .territory} ORDER BY g.territory },
  signsInBy: COLLECT { MATCH (c:Credential) WHERE c.account = a.id RETURN c.providerId }
}
