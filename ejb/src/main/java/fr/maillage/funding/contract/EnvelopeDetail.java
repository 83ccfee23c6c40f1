package fr.maillage.funding.contract;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** An envelope for somebody who may change it, or not. */
public record EnvelopeDetail(EnvelopeView envelope, boolean editable) implements RecordDetail<EnvelopeField> {

    @Override
    public UUID id() {
        return envelope.id();
    }

    @Override
    public int version() {
        return envelope.version();
    }

    @Override
    public FieldValues<EnvelopeField> values() {
        return envelope.values();
    }

    @Override
    public boolean open() {
        return editable;
    }
}
