import '../../../components/desk/records.css';
import { ImportRoom } from './ImportRoom.tsx';
import { KeepingRoom } from './KeepingRoom.tsx';
import { StorageRoom } from './StorageRoom.tsx';
import { TakeOutRoom } from './TakeOutRoom.tsx';

/** What is kept in this browser: bringing in, taking out, letting go. */
export function RecordsPlace() {
  return (
    <div className="records">
      <ImportRoom />
      <TakeOutRoom />
      <KeepingRoom />
      <StorageRoom />
    </div>
  );
}
