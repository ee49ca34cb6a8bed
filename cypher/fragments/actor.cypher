// actor: whether m is one of those who may be proposed, of the world of the search: real, or the demonstration
// param  demonstration: boolean
m.kind IN ['Enterprise', 'ResearchCentre', 'Collectivity'] AND coalesce(m.demonstration, false) = $demonstration
