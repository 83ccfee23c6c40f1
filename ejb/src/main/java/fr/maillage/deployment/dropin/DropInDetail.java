package fr.maillage.deployment.dropin;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A drop-in for somebody who may change it, or not.
 *
 * @param editable whether the caller may change it
 */
public record DropInDetail(DropInView dropIn, boolean editable) implements RecordDetail<DropInField> {

    @Override
    public UUID id() {
        return dropIn.id();
    }

    @Override
    public int version() {
        return dropIn.version();
    }

    @Override
    public FieldValues<DropInField> values() {
        return dropIn.values();
    }

    @Override
    public boolean open() {
        return editable && !dropIn.archived();
    }
}
