// What a collectivity keeps is found when its sheet is merged into another.
CREATE INDEX entity_kept_by IF NOT EXISTS FOR (n:Entity) ON (n.keptBy);
