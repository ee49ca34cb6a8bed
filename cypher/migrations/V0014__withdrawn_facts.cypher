// Founding facts that were corrected under another id or type: a graph loaded before would keep both wordings.
MATCH ()-[r:MEMBER_OF {id: 'acteurs-ess-sud-aquitaine--member-of--pole-sud-aquitaine'}]->() DELETE r;
MATCH (n:PolicyArea {id: 'service-agriculture-alimentation'}) DETACH DELETE n;
MATCH (e:Evidence)
WHERE e.claim IN ['acteurs-ess-sud-aquitaine--member-of--pole-sud-aquitaine', 'service-agriculture-alimentation']
DETACH DELETE e;
