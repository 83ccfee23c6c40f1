package fr.maillage.diagnosis.irritant;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** An irritant for somebody who may change it, or not. */
public record IrritantDetail(IrritantView irritant, boolean editable) implements RecordDetail<IrritantField> {

    @Override
    public UUID id() {
        return irritant.id();
    }

    @Override
    public int version() {
        return irritant.version();
    }

    @Override
    public FieldValues<IrritantField> values() {
        return irritant.values();
    }

    @Override
    public boolean open() {
        return editable && !irritant.archived();
    }
}
