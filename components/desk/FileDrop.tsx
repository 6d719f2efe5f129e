import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../words.tsx';

/** A file, chosen or dropped. */
export function FileDrop({ accept, choose }: { readonly accept: string; choose(file: File): void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) choose(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={`drop-place${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        data-file="records"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) choose(file);
          event.target.value = '';
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FileUp size={16} aria-hidden="true" /> {t('csv.choose')}
      </button>
      <span className="soft">{t('csv.drop')}</span>
    </div>
  );
}
