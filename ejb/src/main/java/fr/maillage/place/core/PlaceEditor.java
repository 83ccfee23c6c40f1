package fr.maillage.place.core;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Changes by a person: checked in full, marked as hers, and written to the audit. They are dated where she says that she verified it,
 * see {@link AgePolicy}.
 */
@ApplicationScoped
public class PlaceEditor {

    /** The source of places that were entered here. */
    static final String OWN_SOURCE = "Maillage";

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private PlaceProposals proposing;

    @Inject
    private PlaceChecks checks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PlaceLifecycle lifecycle;

    public UUID create(PlaceInput input) {
        PlaceValues entered = checks.parse(input, PlaceValues.EMPTY);
        caller.require(Permission.EDIT_PLACES, entered.locality().communeId());
        PlaceValues after = AgePolicy.known(entered, input.verifiedOr(FieldGroup.ALL), checks.today());
        UUID uuid = UUID.randomUUID();
        Place place = new Place(uuid, OWN_SOURCE, uuid.toString(), lifecycle.now());
        save(place, PlaceValues.EMPTY, after, after.filled(), "place.create");
        return uuid;
    }

    /** Finds the faults of an input; for a place that exists, without what a source left doubtful. */
    public List<Violation> faults(PlaceValues before, PlaceInput input) {
        return checks.faults(before, input);
    }

    public void update(StoredPlace stored, PlaceInput input) {
        PlaceValues entered = checks.parse(input, stored.values());
        requireCommune(entered);
        vouch(stored, entered, input.verifiedOr(Set.of()), "place.update");
    }

    /** Leaves the record as it is, and writes what differs as proposals of the caller. */
    public void propose(StoredPlace stored, PlaceInput input) {
        PlaceValues after = checks.parse(input, stored.values());
        Set<PlaceField> changed = PlaceChanges.fields(stored.values(), after);
        List<Violation> emptied = changed.stream()
                .filter(field -> !after.filled().contains(field))
                .map(field -> Violation.of(field.key(), "place.proposal-emptied", null))
                .toList();
        if (!emptied.isEmpty()) {
            throw Problem.invalid(emptied);
        }
        if (changed.isEmpty()) {
            throw Problem.invalid(null, "place.proposal-same", null);
        }
        CommuneLookup communes = checks.communes(stored.values(), after);
        Map<PlaceField, String> texts = new EnumMap<>(PlaceField.class);
        changed.forEach(field -> texts.put(field, ValueText.of(after.get(field), communes::insee)));
        Set<FieldGroup> verified = input.verifiedOr(Set.of());
        proposing.write(
                stored,
                actor(),
                texts,
                field -> FieldGroup.of(field).filter(verified::contains).isPresent() ? checks.today() : null);
    }

    /** All that the record says becomes the person's, as of today. */
    public void confirm(StoredPlace stored) {
        vouch(stored, stored.values(), FieldGroup.ALL, "place.confirm");
    }

    private void vouch(StoredPlace stored, PlaceValues entered, Set<FieldGroup> verified, String action) {
        PlaceValues after = AgePolicy.known(entered, verified, checks.today());
        Set<PlaceField> byHand = PlaceChanges.fields(stored.values(), entered);
        byHand.addAll(AgePolicy.vouched(after, verified, checks.today()));
        save(stored.place(), stored.values(), after, byHand, action);
    }

    /** Takes what somebody proposes; her word, or that of the source, dates the group of the field. */
    public void accept(StoredPlace stored, PlaceProposal proposal, PlaceField field) {
        PlaceValues entered = checks.with(stored.values(), field, proposal.proposed());
        requireCommune(entered);
        proposal.close(PlaceProposal.Status.ACCEPTED, actor(), lifecycle.now());
        PlaceValues after = AgePolicy.known(entered, FieldGroup.of(Set.of(field)), proposal.saidOn());
        Set<PlaceField> byHand = PlaceChanges.fields(stored.values(), after);
        byHand.remove(PlaceField.DATE_MAJ);
        byHand.add(field);
        save(stored.place(), stored.values(), after, byHand, "place.accept-proposal");
    }

    /**
     * Gives a field a value back that it had. The group of the field gets the date back that it had then, where the change that is
     * undone had moved it and nothing has since.
     *
     * @param text see {@link ValueText}
     * @param undone what the change had moved
     */
    public void giveBack(StoredPlace stored, PlaceField field, String text, List<AuditLine.Change> undone) {
        PlaceValues entered = checks.with(stored.values(), field, text);
        requireCommune(entered);
        PlaceValues after = FieldGroup.of(field)
                .map(group -> AgePolicy.before(entered, group, undone))
                .orElse(entered);
        Provenance provenance = stored.place().provenance();
        List<String> undated = PlaceChanges.fields(entered, after).stream()
                .map(PlaceField::key)
                .toList();
        stored.place().changed(provenance.without(undated), lifecycle.now());
        save(stored.place(), stored.values(), after, EnumSet.of(field), "place.restore-value");
    }

    public void refuse(StoredPlace stored, PlaceProposal proposal) {
        proposal.close(PlaceProposal.Status.REFUSED, actor(), lifecycle.now());
        record(
                stored.place(),
                stored.values(),
                "place.refuse-proposal",
                List.of(new AuditLine.Change(proposal.field(), proposal.proposed(), null)));
    }

    private void save(Place place, PlaceValues before, PlaceValues after, Set<PlaceField> byHand, String action) {
        CommuneLookup communes = checks.communes(before, after);
        Provenance provenance = place.provenance()
                .with(
                        byHand.stream().map(PlaceField::key).toList(),
                        new Provenance.Origin(true, actor(), lifecycle.now()));
        if (place.id() != null) {
            settle(place, after, communes);
        }
        place.changed(provenance, lifecycle.now());
        store.write(List.of(new PlaceAggregates.Change(place, before, after)), communes);
        record(place, after, action, PlaceChanges.between(before, after, communes::insee));
    }

    /** A proposal that says what the record now says is no question any more. */
    private void settle(Place place, PlaceValues after, CommuneLookup communes) {
        for (PlaceProposal proposal : proposals.of(List.of(place.id()))) {
            PlaceField.byKey(proposal.field())
                    .map(field -> ValueText.of(after.get(field), communes::insee))
                    .filter(text -> proposal.open() && text.equals(proposal.proposed()))
                    .ifPresent(text -> proposal.close(PlaceProposal.Status.SETTLED, actor(), lifecycle.now()));
        }
    }

    private void requireCommune(PlaceValues values) {
        caller.require(Permission.EDIT_PLACES, values.locality().communeId());
    }

    private void record(Place place, PlaceValues values, String action, List<AuditLine.Change> changes) {
        audit.record(new AuditLine(
                action,
                new RecordRef("place", place.uuid()),
                values.text(PlaceField.NAME),
                values.locality().communeId(),
                changes));
    }

    private String actor() {
        return caller.requireSignedIn().displayName();
    }
}
