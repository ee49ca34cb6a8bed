// Reports are read by what becomes of them, and links by the contests that wait.
CREATE INDEX proposal_status IF NOT EXISTS FOR (n:Proposal) ON (n.status, n.createdAt);
CREATE INDEX proposal_claim IF NOT EXISTS FOR (n:Proposal) ON (n.claim);
