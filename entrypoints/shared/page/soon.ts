export interface Soon {
  /** Has it done soon. */
  (): void;
  /** It was just done: the pause before the next time begins anew. */
  done(): void;
}

/** Does something soon and once, however often it is asked for, with at least `pause` milliseconds between two times. */
export function makeSoon(act: () => void, pause: number): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let doneAt = 0;
  const ask = () => {
    if (timer !== undefined) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        act();
      },
      Math.max(0, doneAt + pause - Date.now()),
    );
  };
  return Object.assign(ask, {
    done() {
      doneAt = Date.now();
    },
  });
}
