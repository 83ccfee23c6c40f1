package fr.maillage.sample;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A sample for somebody who may change it, or not. */
public record SampleDetail(SampleView sample, boolean editable) implements RecordDetail<SampleField> {

    @Override
    public UUID id() {
        return sample.id();
    }

    @Override
    public int version() {
        return sample.version();
    }

    @Override
    public FieldValues<SampleField> values() {
        return sample.values();
    }

    @Override
    public boolean open() {
        return editable && sample.archivedAt() == null;
    }
}
