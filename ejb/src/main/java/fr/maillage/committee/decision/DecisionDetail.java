package fr.maillage.committee.decision;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A decision for somebody who may change it, or not. */
public record DecisionDetail(DecisionView decision, boolean editable) implements RecordDetail<DecisionField> {

    @Override
    public UUID id() {
        return decision.id();
    }

    @Override
    public int version() {
        return decision.version();
    }

    @Override
    public FieldValues<DecisionField> values() {
        return decision.values();
    }

    /** Tells if it is open: a withdrawn decision stays as it is. */
    @Override
    public boolean open() {
        return editable && !decision.archived() && decision.state() != DecisionState.WITHDRAWN;
    }
}
