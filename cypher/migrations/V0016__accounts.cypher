// Accounts are no claims: nothing of them bears Claim, Entity or a relation, so that they are never drawn, searched or exported.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_number IF NOT EXISTS FOR (n:Account) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT account_email IF NOT EXISTS FOR (n:Account) REQUIRE n.email IS UNIQUE;
CREATE CONSTRAINT account_register_id IF NOT EXISTS FOR (n:AccountRegister) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_link_hash IF NOT EXISTS FOR (n:AccountLink) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT grant_of_account IF NOT EXISTS FOR (n:Grant) REQUIRE (n.account, n.territory) IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_token IF NOT EXISTS FOR (n:Session) REQUIRE n.token IS UNIQUE;
CREATE INDEX session_account IF NOT EXISTS FOR (n:Session) ON (n.account);
CREATE CONSTRAINT credential_id IF NOT EXISTS FOR (n:Credential) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT verification_id IF NOT EXISTS FOR (n:Verification) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT second_factor_id IF NOT EXISTS FOR (n:SecondFactor) REQUIRE n.id IS UNIQUE;
