package fr.maillage.funding.contract;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A contract for somebody who may change it, or not. */
public record ContractDetail(ContractView contract, boolean editable) implements RecordDetail<ContractField> {

    @Override
    public UUID id() {
        return contract.id();
    }

    @Override
    public int version() {
        return contract.version();
    }

    @Override
    public FieldValues<ContractField> values() {
        return contract.values();
    }

    @Override
    public boolean open() {
        return editable && !contract.archived();
    }
}
