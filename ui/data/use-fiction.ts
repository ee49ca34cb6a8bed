import { useLocation } from 'react-router';
import { namesFiction } from './demonstration.ts';

/** Is the reader in the demonstration? Told by the address: one is never there without its saying so. */
export const useFiction = () => namesFiction(useLocation());
