import { useState } from 'react';
import { Form, Input, Label, SearchField } from 'react-aria-components';
import { DEMONSTRATION } from '../../data/demonstration.ts';
import { useWorkingTerritory } from '../../data/working-territory.ts';
import { Button } from '../../kit/button.tsx';
import { Segments } from '../../kit/segments.tsx';
import { usePageTitle } from '../../kit/use-page-title.ts';
import { useText } from '../../text/use-text.ts';
import { Answers } from './answers.tsx';
import styles from './results.module.css';
import { EXTENTS, useResultsState } from './results-state.ts';

/** All that answers a search, by pages, with what it can be narrowed to. */
export default function Results() {
  const text = useText();
  const state = useResultsState();
  const territory = useWorkingTerritory();
  usePageTitle(state.text ? text('results.titleOf', { text: state.text }) : text('results.title'));
  return (
    <div className={`page ${styles['results']}`}>
      <h1>{text('results.title')}</h1>
      <SearchForm key={state.text} text={state.text} onSearch={state.search} />
      {state.text && territory?.state === 'known' && territory.slug !== DEMONSTRATION && (
        <Segments
          label={text('results.extent')}
          value={state.extent}
          choices={EXTENTS.map((code) => ({
            code,
            name: text(`results.extent.${code}`, { territory: territory.name }),
          }))}
          onChoose={state.reach}
        />
      )}
      {state.text && (
        <Answers
          key={['answers', state.text, state.asName, state.extent, ...state.kinds, ...state.levels].join('~')}
          state={state}
        />
      )}
    </div>
  );
}

function SearchForm({ text: searched, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(searched);
  return (
    <Form
      role="search"
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <SearchField value={typed} onChange={setTyped} className={styles['field'] ?? ''}>
        <Label>{text('results.field')}</Label>
        <Input className={`text-box ${styles['input']}`} maxLength={200} />
      </SearchField>
      <Button type="submit">{text('results.submit')}</Button>
      <p className={styles['hint']}>{text('results.hint')}</p>
    </Form>
  );
}
