package fr.maillage.plan.frame;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A frame for somebody who may change it, or not. */
public record FrameDetail(FrameView frame, boolean editable) implements RecordDetail<FrameField> {

    @Override
    public UUID id() {
        return frame.id();
    }

    @Override
    public int version() {
        return frame.version();
    }

    @Override
    public FieldValues<FrameField> values() {
        return frame.values();
    }

    @Override
    public boolean open() {
        return editable && !frame.archived();
    }
}
