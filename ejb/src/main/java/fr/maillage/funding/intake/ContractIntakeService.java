package fr.maillage.funding.intake;

import fr.maillage.funding.contract.ContractChecks;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractLifecycle;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.EnvelopeBook;
import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.model.CityContract;
import fr.maillage.funding.persistence.ContractRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Contracts and envelopes as files bring them. Only what a row says is changed. */
@Stateless
public class ContractIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractService service;

    @Inject
    private ContractLifecycle lifecycle;

    @Inject
    private ContractChecks checks;

    @Inject
    private EnvelopeBook envelopes;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes contracts within the caller's transaction, found by their codes.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING anywhere
     */
    public List<RecordOutcome> contracts(List<FieldValues<ContractField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_FUNDING);
        Map<String, CityContract> known = contracts.coded(rows.stream()
                .map(row -> row.text(ContractField.CODE))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FieldValues<ContractField> row : rows) {
            String code = row.text(ContractField.CODE);
            if (Seen.before("funding:contract|" + code, notes)) {
                outcomes.add(Seen.refused(code, "code", "funding-row-twice", code));
                continue;
            }
            outcomes.add(attempts.row(code, () -> contract(row, Optional.ofNullable(known.get(code)), dryRun)));
        }
        return outcomes;
    }

    /** One that there is stays where it is kept. */
    private RecordOutcome contract(FieldValues<ContractField> row, Optional<CityContract> known, boolean dryRun) {
        String code = row.text(ContractField.CODE);
        if (known.isEmpty()) {
            FieldValues<ContractField> none = FieldValues.none(ContractField.class);
            FieldValues<ContractField> values = checks.check(row, none, null);
            TerritoryView territory = territories.required(values.text(ContractField.TERRITORY));
            if (!caller.may(Permission.EDIT_FUNDING, territory.id())) {
                return Seen.refused(code, "territory", "outside-territory", territory.code());
            }
            if (!dryRun) {
                lifecycle.create(values);
            }
            return Seen.outcome(code, true, none.changes(values));
        }
        CityContract contract = known.get();
        if (contract.archived()) {
            return Seen.refused(code, "code", "funding-contract-archived", code);
        }
        if (!lifecycle.editable(contract)) {
            return Seen.refused(code, "code", "outside-territory", code);
        }
        FieldValues<ContractField> before = service.get(contract.uuid()).values();
        FieldValues<ContractField> after =
                checks.check(row.with(ContractField.TERRITORY, (String) null).or(before), before, contract.uuid());
        List<Change> changes = before.changes(after);
        if (!dryRun) {
            lifecycle.update(contract, before, after);
        }
        return Seen.outcome(code, false, changes);
    }

    /**
     * Takes envelopes within the caller's transaction, found by contract, year and funder.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING anywhere
     */
    public List<RecordOutcome> envelopes(List<FieldValues<EnvelopeField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_FUNDING);
        EnvelopeBook.Open book = envelopes.open(rows.stream()
                .map(row -> row.text(EnvelopeField.CONTRACT))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FieldValues<EnvelopeField> row : rows) {
            String label = row.text(EnvelopeField.CONTRACT);
            String key = "funding:envelope|" + label + "|" + row.text(EnvelopeField.YEAR) + "|"
                    + row.text(EnvelopeField.FUNDER);
            if (Seen.before(key, notes)) {
                outcomes.add(Seen.refused(label, "contract", "funding-row-twice", label));
                continue;
            }
            outcomes.add(attempts.row(label, () -> {
                EnvelopeView self = book.find(row).orElse(null);
                FieldValues<EnvelopeField> values = book.check(self == null ? row : row.or(self.values()), self);
                return Seen.outcome(label, self == null, book.put(values, self));
            }));
        }
        if (!dryRun) {
            book.write();
        }
        return outcomes;
    }
}
