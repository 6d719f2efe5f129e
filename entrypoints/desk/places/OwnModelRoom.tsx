import { useEffect, useState } from 'react';
import { OwnModel } from '../../../components/desk/OwnModel.tsx';
import { ownModel, readPolish, writePolish } from '../../shared/own-model.ts';
import { useDesk } from '../desk-context.tsx';

/** The switch for the browser's own model; nothing at all where the browser has none that is ready. */
export function OwnModelRoom() {
  const { attempt } = useDesk();
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const wanted = (await ownModel()) === null ? null : await readPolish();
      if (!gone) setOn(wanted);
    })();
    return () => {
      gone = true;
    };
  }, []);
  if (on === null) return null;
  return (
    <OwnModel
      on={on}
      turn={(next) =>
        attempt(async () => {
          await writePolish(next);
          setOn(next);
        })
      }
    />
  );
}
