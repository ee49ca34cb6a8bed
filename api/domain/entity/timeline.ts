import { z } from 'zod';
import { entityFacts, eventFacts, linkFacts } from './entity.ts';

/** One dated fact: an event, the beginning or the end of a link, or when it was seen to stand, or the date of an entity such as a contract. */
export const timelineEntry = z.object({
  date: z.string(),
  /** What tells apart two entries of the same date, and orders them. */
  key: z.string(),
  nature: z.enum(['EVENT', 'LINK_BEGINS', 'LINK_OBSERVED', 'LINK_ENDS', 'ENTITY']),
  event: eventFacts.nullable(),
  link: linkFacts.nullable(),
  /** Entities the event is about; the entity itself when the date is its own. */
  about: z.array(entityFacts),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
