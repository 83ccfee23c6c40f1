package fr.maillage.diagnosis.collection;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A collection for somebody who may change it, or not. */
public record CollectionDetail(CollectionView collection, boolean editable) implements RecordDetail<CollectionField> {

    @Override
    public UUID id() {
        return collection.id();
    }

    @Override
    public int version() {
        return collection.version();
    }

    @Override
    public FieldValues<CollectionField> values() {
        return collection.values();
    }

    @Override
    public boolean open() {
        return editable && !collection.archived();
    }
}
