package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractDetail;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a contract, or enters a new one. */
@Named
@ViewScoped
public class ContractEditView extends RecordEditView<ContractDetail, ContractField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;

    @Inject
    private ContractLabels labels;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    public ContractEditView() {
        super(ContractField.class, "funding.contract");
    }

    @Override
    protected RecordService<ContractDetail, ContractField> service() {
        return contracts;
    }

    @Override
    protected RecordLabels<ContractField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<ContractField> begin() {
        caller.require(Permission.EDIT_FUNDING);
        return FieldValues.none(ContractField.class)
                .with(ContractField.TERRITORY, territories.first(Permission.EDIT_FUNDING));
    }

    @Override
    protected ContractDetail create(FieldValues<ContractField> input) {
        return contracts.create(input);
    }

    @Override
    protected Reference reference(ContractField field) {
        return switch (field) {
            case COMMUNES -> territories.of(TerritoryKind.COMMUNE);
            case QPV -> territories.of(TerritoryKind.QPV);
            default -> territories;
        };
    }
}
