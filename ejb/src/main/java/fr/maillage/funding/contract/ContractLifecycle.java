package fr.maillage.funding.contract;

import fr.maillage.funding.model.CityContract;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes contracts. */
@ApplicationScoped
public class ContractLifecycle extends RecordLifecycle<CityContract> {

    private ContractRepository contracts;

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    protected ContractLifecycle() {}

    @Inject
    ContractLifecycle(ContractRepository contracts, Caller caller, AuditTrail audit, Clock clock) {
        super(contracts, Permission.EDIT_FUNDING, caller, audit, clock);
        this.contracts = contracts;
    }

    @Override
    protected long territory(CityContract contract) {
        return contract.territoryId();
    }

    @Override
    protected String label(CityContract contract) {
        return contract.title();
    }

    /** Enters a contract. */
    public CityContract create(FieldValues<ContractField> values) {
        CityContract contract = new CityContract(UUID.randomUUID(), now());
        return create(
                contract,
                () -> describe(contract, values),
                () -> contracts.areas(contract.id(), areas(values)),
                FieldValues.none(ContractField.class).changes(values));
    }

    /** Changes what a contract says of itself. */
    public void update(CityContract contract, FieldValues<ContractField> before, FieldValues<ContractField> after) {
        update(
                contract,
                () -> describe(contract, after),
                () -> {
                    if (!areas(before).equals(areas(after))) {
                        contracts.areas(contract.id(), areas(after));
                    }
                },
                before.changes(after));
    }

    private static List<String> areas(FieldValues<ContractField> values) {
        List<String> areas = new ArrayList<>(values.list(ContractField.COMMUNES));
        areas.addAll(values.list(ContractField.QPV));
        return areas;
    }

    private void describe(CityContract contract, FieldValues<ContractField> values) {
        TerritoryView territory = territories.required(values.text(ContractField.TERRITORY));
        contract.describe(
                values,
                territory.id(),
                PlainText.searched(Stream.of(
                        values.text(ContractField.TITLE), values.text(ContractField.CODE), territory.name())));
    }
}
