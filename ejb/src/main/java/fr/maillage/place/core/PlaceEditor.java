package fr.maillage.place.core;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.qpv.QpvLocator;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a person changes: checked in full, marked as hers, dated today, and written to the audit. */
@ApplicationScoped
public class PlaceEditor {

    /** The source of places that were entered here. */
    static final String OWN_SOURCE = "Maillage";

    @Inject
    private PlaceStore store;

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private PlaceProposals proposing;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private QpvLocator qpv;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public UUID create(PlaceInput input) {
        PlaceValues after = parse(input, PlaceValues.EMPTY);
        caller.require(Permission.EDIT_PLACES, after.locality().communeId());
        UUID uuid = UUID.randomUUID();
        Place place = new Place(uuid, OWN_SOURCE, uuid.toString(), now());
        save(place, PlaceValues.EMPTY, after, after.filled(), "place.create");
        return uuid;
    }

    /** What is wrong with an input; for a place that exists, without what a source left doubtful. */
    public List<Violation> faults(PlaceValues before, PlaceInput input) {
        List<Violation> violations = new ArrayList<>();
        read(input, before, violations);
        return violations;
    }

    public void update(StoredPlace stored, PlaceInput input) {
        PlaceValues after = parse(input, stored.values());
        requireCommune(after);
        Set<PlaceField> changed = PlaceChanges.fields(stored.values(), after);
        changed.add(PlaceField.DATE_MAJ);
        save(stored.place(), stored.values(), after, changed, "place.update");
    }

    /** Leaves the record as it is, and writes what differs as proposals of the caller. */
    public void propose(StoredPlace stored, PlaceInput input) {
        PlaceValues after = parse(input, stored.values());
        Set<PlaceField> changed = PlaceChanges.fields(stored.values(), after);
        changed.remove(PlaceField.DATE_MAJ);
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
        CommuneLookup communes = communes(stored.values(), after);
        Map<PlaceField, String> texts = new EnumMap<>(PlaceField.class);
        changed.forEach(field -> texts.put(field, ValueText.of(after.get(field), communes::insee)));
        proposing.write(stored, actor(), texts);
    }

    /** All that the record says becomes the person's, as of today. */
    public void confirm(StoredPlace stored) {
        PlaceValues after = dated(stored.values());
        save(stored.place(), stored.values(), after, after.filled(), "place.confirm");
    }

    public void accept(StoredPlace stored, PlaceProposal proposal, PlaceField field) {
        take(
                stored,
                field,
                proposal.proposed(),
                "place.accept-proposal",
                () -> proposal.close(PlaceProposal.Status.ACCEPTED, actor(), now()));
    }

    /**
     * Gives a field a value, by hand.
     *
     * @param text see {@link ValueText}
     * @param whenValid what else to do once the value is known to be valid
     */
    public void take(StoredPlace stored, PlaceField field, String text, String action, Runnable whenValid) {
        Object value = ValueText.parse(
                        field, text, insee -> territories.communes().byInsee(insee))
                .orElseThrow(() -> Problem.invalid("commune", "unknown-commune", text));
        PlaceValues after = dated(
                CanonicalValues.of(stored.values().toBuilder().set(field, value).build(), vocabularies.all()));
        PlaceValidator.Findings findings =
                validator(vocabularies.all(), communes(stored.values(), after)).check(after);
        if (!findings.errors().isEmpty()) {
            throw Problem.invalid(findings.errors());
        }
        requireCommune(after);
        whenValid.run();
        save(stored.place(), stored.values(), after, EnumSet.of(field, PlaceField.DATE_MAJ), action);
    }

    public void refuse(StoredPlace stored, PlaceProposal proposal) {
        proposal.close(PlaceProposal.Status.REFUSED, actor(), now());
        record(
                stored.place(),
                stored.values(),
                "place.refuse-proposal",
                List.of(new AuditLine.Change(proposal.field(), proposal.proposed(), null)));
    }

    public void archive(StoredPlace stored, String reason) {
        stored.place().archive(reason, now());
        store.flush();
        record(stored.place(), stored.values(), "place.archive", List.of(new AuditLine.Change("reason", null, reason)));
    }

    public void restore(StoredPlace stored) {
        String reason = stored.place().archiveReason();
        stored.place().restore(now());
        store.flush();
        record(stored.place(), stored.values(), "place.restore", List.of(new AuditLine.Change("reason", reason, null)));
    }

    private PlaceValues parse(PlaceInput input, PlaceValues before) {
        List<Violation> violations = new ArrayList<>();
        PlaceValues after = read(input, before, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return after;
    }

    private PlaceValues read(PlaceInput input, PlaceValues before, List<Violation> violations) {
        Vocabularies terms = vocabularies.all();
        PlaceValues after =
                dated(CanonicalValues.of(new PlaceInputParser(territories.communes()).parse(input, violations), terms));
        PlaceValidator.Findings findings =
                validator(terms, communes(before, after)).check(after);
        Set<String> unreadable = new HashSet<>();
        violations.forEach(v -> unreadable.add(v.field()));
        findings.errors().stream().filter(v -> !unreadable.contains(v.field())).forEach(violations::add);
        // What a source left doubtful must not stop somebody who mends another field.
        findings.doubts().stream()
                .filter(v -> changed(v.field(), before, after))
                .forEach(violations::add);
        violations.sort(Comparator.comparing(v -> field(v.field())));
        return after;
    }

    private static boolean changed(String violationField, PlaceValues before, PlaceValues after) {
        return PlaceChanges.fields(before, after).contains(field(violationField));
    }

    /** The field that a violation is about; a locality and a position have several inputs. */
    private static PlaceField field(String violationField) {
        return PlaceField.byKey(violationField)
                .orElse(violationField.endsWith("itude") ? PlaceField.POSITION : PlaceField.LOCALITY);
    }

    private void save(Place place, PlaceValues before, PlaceValues after, Set<PlaceField> byHand, String action) {
        CommuneLookup communes = communes(before, after);
        Provenance provenance = place.provenance()
                .with(byHand.stream().map(PlaceField::key).toList(), new Provenance.Origin(true, actor(), now()));
        if (place.id() != null) {
            settle(place, after, communes);
        }
        place.changed(provenance, now());
        store.write(List.of(new PlaceStore.Change(place, before, after)), communes);
        record(place, after, action, PlaceChanges.between(before, after, communes::insee));
    }

    /** A proposal that says what the record now says is no question any more. */
    private void settle(Place place, PlaceValues after, CommuneLookup communes) {
        for (PlaceProposal proposal : proposals.of(List.of(place.id()))) {
            PlaceField.byKey(proposal.field())
                    .map(field -> ValueText.of(after.get(field), communes::insee))
                    .filter(text -> proposal.open() && text.equals(proposal.proposed()))
                    .ifPresent(text -> proposal.close(PlaceProposal.Status.SETTLED, actor(), now()));
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

    private PlaceValues dated(PlaceValues values) {
        return values.toBuilder().set(PlaceField.DATE_MAJ, today()).build();
    }

    private CommuneLookup communes(PlaceValues before, PlaceValues after) {
        Set<Long> ids = new HashSet<>();
        for (PlaceValues values : List.of(before, after)) {
            if (values.locality() != null) {
                ids.add(values.locality().communeId());
            }
        }
        return new CommuneLookup(territories, ids);
    }

    private PlaceValidator validator(Vocabularies terms, CommuneLookup communes) {
        return new PlaceValidator(terms, communes::of, today(), new StatedQpv(qpv));
    }

    private String actor() {
        return caller.requireSignedIn().displayName();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.PARIS));
    }
}
