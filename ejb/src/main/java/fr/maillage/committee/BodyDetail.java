package fr.maillage.committee;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A body for somebody who may change it, or not. */
public record BodyDetail(BodyView body, boolean editable) implements RecordDetail<BodyField> {

    @Override
    public UUID id() {
        return body.id();
    }

    @Override
    public int version() {
        return body.version();
    }

    @Override
    public FieldValues<BodyField> values() {
        return body.values();
    }

    @Override
    public boolean open() {
        return editable && !body.archived();
    }
}
