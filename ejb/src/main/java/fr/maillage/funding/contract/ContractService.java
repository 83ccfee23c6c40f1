package fr.maillage.funding.contract;

import fr.maillage.funding.model.CityContract;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Contracts of urban policy. Reading needs READ somewhere; changing one needs EDIT_FUNDING on the territory on which it is
 * kept.
 */
@Stateless
@LocalBean
public class ContractService extends LifecycleService<CityContract, ContractDetail, ContractField> {

    @Inject
    private ContractLifecycle lifecycle;

    @Inject
    private ContractList list;

    @Inject
    private ContractChecks checks;

    @Inject
    private ContractRepository contracts;

    @Inject
    private TerritoryService territories;

    /**
     * Enters a contract.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_FUNDING on the territory
     */
    public ContractDetail create(FieldValues<ContractField> input) {
        caller().require(Permission.EDIT_FUNDING);
        FieldValues<ContractField> values =
                checks.check(list.numbered(input), FieldValues.none(ContractField.class), null);
        allowed(values);
        return detail(lifecycle.create(values));
    }

    @Override
    public ContractDetail update(UUID id, int version, FieldValues<ContractField> input) {
        CityContract contract = lifecycle.forChange(id, version);
        lifecycle.requireActive(contract);
        FieldValues<ContractField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<ContractField> values = checks.check(input, before, id);
        allowed(values);
        lifecycle.update(contract, before, values);
        return detail(contract);
    }

    private void allowed(FieldValues<ContractField> values) {
        caller().require(
                        Permission.EDIT_FUNDING,
                        territories
                                .required(values.text(ContractField.TERRITORY))
                                .id());
    }

    @Override
    protected ContractLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected ContractDetail detail(CityContract contract) {
        return new ContractDetail(list.byUuid(contract.uuid()).orElseThrow(), lifecycle.editable(contract));
    }
}
