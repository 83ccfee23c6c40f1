package fr.maillage.place.merge;

import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.model.ArchivableRecord;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Moves all records of a kind that stand at a place, archived ones included. */
public abstract class RecordMergeParticipant<E extends ArchivableRecord> implements MergeParticipant {

    /** All records at the place with a key. */
    protected abstract List<E> at(long place);

    /** Moves records, with a line in the audit for each. */
    protected abstract void move(List<E> records, PlaceRef from, PlaceRef to);

    @Override
    public Set<UUID> move(PlaceRef merged, PlaceRef kept) {
        List<E> all = at(merged.key());
        move(all, merged, kept);
        return all.stream().map(ArchivableRecord::uuid).collect(Collectors.toSet());
    }

    @Override
    public void moveBack(Set<UUID> moved, PlaceRef kept, PlaceRef merged) {
        move(
                at(kept.key()).stream()
                        .filter(record -> moved.contains(record.uuid()))
                        .toList(),
                kept,
                merged);
    }
}
