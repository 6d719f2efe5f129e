/** A quiet chart: label, bar, number, no legend. It is a table first, so that it reads without the bars. */
export function BarList(props: {
  readonly rows: readonly { readonly name: string; readonly count: number; readonly hint?: string }[];
  readonly nameHead: string;
  readonly countHead: string;
}) {
  const most = Math.max(1, ...props.rows.map((row) => row.count));
  return (
    <table className="bars">
      <thead className="sr-only">
        <tr>
          <th scope="col">{props.nameHead}</th>
          <th scope="col">{props.countHead}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>
              <span
                className="bar-line"
                style={{ inlineSize: `calc((100% - var(--beside-bar)) * ${row.count / most})` }}
              />
              <span className="number">{row.count}</span>
              {row.hint && <span className="small soft"> · {row.hint}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
