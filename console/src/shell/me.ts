/** Who is signed in. */
import { useQuery } from '@tanstack/react-query';
import type { MeDocument } from '../../../src/api/routes/session.ts';
import { ask } from '../api/ask.ts';
import { ME } from '../api/paths.ts';

export const meQuery = {
  queryKey: ['me'],
  queryFn: () => ask<MeDocument>(ME),
  staleTime: 60_000,
};

/** Who is signed in. */
export const useMe = () => useQuery(meQuery);
