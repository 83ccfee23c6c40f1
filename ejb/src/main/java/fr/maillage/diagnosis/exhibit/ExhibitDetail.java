package fr.maillage.diagnosis.exhibit;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A document of the diagnosis for somebody who may change it, or not. */
public record ExhibitDetail(ExhibitView exhibit, boolean editable) implements RecordDetail<ExhibitField> {

    @Override
    public UUID id() {
        return exhibit.id();
    }

    @Override
    public int version() {
        return exhibit.version();
    }

    @Override
    public FieldValues<ExhibitField> values() {
        return exhibit.values();
    }

    @Override
    public boolean open() {
        return editable && !exhibit.archived();
    }
}
