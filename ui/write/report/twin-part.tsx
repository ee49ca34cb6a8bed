import { useSearch } from '../../data/use-search.ts';
import { EntityPicker } from '../../kit/entity-picker.tsx';
import { useText } from '../../text/use-text.ts';
import { Chosen } from '../chosen.tsx';
import type { Named } from '../tie-change.ts';

/** What a sheet is a duplicate of, found by its name. */
export function TwinPart({ twin, onChoose }: { twin: Named | null; onChoose: (twin: Named | null) => void }) {
  const text = useText();
  const search = useSearch();
  if (twin) return <Chosen entity={twin} onRemove={() => onChoose(null)} />;
  return (
    <EntityPicker
      label={text('report.twin')}
      example={text('write.other.example')}
      search={search}
      onChoose={onChoose}
    />
  );
}
