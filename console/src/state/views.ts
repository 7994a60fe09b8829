/** One's own views of the list of hosts: asked for, kept and forgotten. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ViewDocument } from '../../../src/api/routes/views.ts';
import { ask } from '../api/ask.ts';
import { viewOf, type Filters } from './filters.ts';

const KEY = ['views'];

/** All of them, and what can be done with them. */
export function useViews() {
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: KEY });
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => ask<{ views: ViewDocument[] }>('/me/views'),
  });
  const keep = useMutation({
    mutationFn: ({ name, filters }: { readonly name: string; readonly filters: Filters }) =>
      ask('/me/views', 'POST', { name, ...viewOf(filters) }),
    onSuccess: again,
  });
  const forget = useMutation({
    mutationFn: (id: string) => ask(`/me/views/${id}`, 'DELETE'),
    onSuccess: again,
  });
  return { views: data?.views ?? [], keep, forget };
}
