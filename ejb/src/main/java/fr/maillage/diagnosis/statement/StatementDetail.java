package fr.maillage.diagnosis.statement;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A statement for somebody who may change it, or not. */
public record StatementDetail(StatementView statement, boolean editable) implements RecordDetail<StatementField> {

    @Override
    public UUID id() {
        return statement.id();
    }

    @Override
    public int version() {
        return statement.version();
    }

    @Override
    public FieldValues<StatementField> values() {
        return statement.values();
    }

    @Override
    public boolean open() {
        return editable && statement.archivedAt() == null;
    }
}
