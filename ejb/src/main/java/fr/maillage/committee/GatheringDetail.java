package fr.maillage.committee;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A gathering for somebody who may change it, or not.
 *
 * @param toComplete whether it was made because a file named it, so that its day, hours and place are still to be said
 */
public record GatheringDetail(GatheringView gathering, boolean editable, boolean toComplete)
        implements RecordDetail<GatheringField> {

    @Override
    public UUID id() {
        return gathering.id();
    }

    @Override
    public int version() {
        return gathering.version();
    }

    @Override
    public FieldValues<GatheringField> values() {
        return gathering.values();
    }

    @Override
    public boolean open() {
        return editable && !gathering.archived();
    }
}
