package fr.maillage.diagnosis.irritant;

import fr.maillage.diagnosis.model.Irritant;
import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.diagnosis.persistence.IrritantRepository;
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
import java.util.UUID;
import java.util.stream.Stream;

/** Writes irritants. */
@ApplicationScoped
class IrritantLifecycle extends RecordLifecycle<Irritant> {

    @Inject
    private TerritoryService territories;

    @Inject
    private FindingRepository findings;

    /** For the proxy only. */
    IrritantLifecycle() {}

    @Inject
    IrritantLifecycle(IrritantRepository irritants, Caller caller, AuditTrail audit, Clock clock) {
        super(irritants, Permission.EDIT_DIAGNOSIS, caller, audit, clock);
    }

    @Override
    protected long territory(Irritant irritant) {
        return irritant.territoryId();
    }

    @Override
    protected String label(Irritant irritant) {
        return irritant.subject();
    }

    /** @param code what a file calls it; null for one that is entered here */
    Irritant create(String code, FieldValues<IrritantField> values) {
        Irritant irritant = new Irritant(UUID.randomUUID(), code, now());
        return create(
                irritant,
                () -> describe(irritant, values),
                () -> {},
                FieldValues.none(IrritantField.class).changes(values));
    }

    void update(Irritant irritant, FieldValues<IrritantField> before, FieldValues<IrritantField> after) {
        update(irritant, () -> describe(irritant, after), () -> {}, before.changes(after));
    }

    private void describe(Irritant irritant, FieldValues<IrritantField> values) {
        TerritoryView territory = territories.required(values.text(IrritantField.TERRITORY));
        String finding = values.text(IrritantField.FINDING);
        irritant.describe(
                values,
                territory.id(),
                finding == null
                        ? null
                        : findings.reference(UUID.fromString(finding))
                                .orElseThrow()
                                .key(),
                PlainText.searched(Stream.of(
                        values.text(IrritantField.SUBJECT),
                        values.text(IrritantField.ADMINISTRATION),
                        irritant.code(),
                        territory.name())));
    }
}
