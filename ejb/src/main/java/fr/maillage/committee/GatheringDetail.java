package fr.maillage.committee;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A gathering for somebody who may change it, or not. */
public record GatheringDetail(GatheringView gathering, boolean editable) implements RecordDetail<GatheringField> {

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
