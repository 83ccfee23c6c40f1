package fr.maillage.deployment.post;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * An assignment for somebody who may change it, or not.
 *
 * @param postCode the code of its post
 */
public record AssignmentDetail(Assignment assignment, String postCode, boolean editable)
        implements RecordDetail<AssignmentField> {

    @Override
    public UUID id() {
        return assignment.id();
    }

    @Override
    public int version() {
        return assignment.version();
    }

    @Override
    public FieldValues<AssignmentField> values() {
        return assignment.values(postCode);
    }

    @Override
    public boolean open() {
        return editable;
    }
}
