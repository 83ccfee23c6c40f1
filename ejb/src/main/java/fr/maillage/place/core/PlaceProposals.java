package fr.maillage.place.core;

import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what somebody proposes for a place, checked as if she could enter it. */
@ApplicationScoped
public class PlaceProposals {

    private static final int LONGEST_SOURCE = 100;

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private PlaceAggregates store;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The values in place of those that the same person proposed before; she answers for the place, so that they are right today. Throws INVALID with one violation per field.
     */
    public void propose(StoredPlace stored, String source, Map<PlaceField, String> texts) {
        write(stored, source, checked(stored, texts), field -> ClockProducer.today(clock));
    }

    /**
     * As {@link #propose}, with values that are known to be good, as {@link ValueText} writes them.
     *
     * @param saidOn when the value of a field was known to be right; null where nobody says
     */
    void write(
            StoredPlace stored, String source, Map<PlaceField, String> clean, Function<PlaceField, LocalDate> saidOn) {
        String key = PlainText.cut(source, LONGEST_SOURCE);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Map<String, PlaceProposal> known = proposals.of(List.of(stored.place().id())).stream()
                .filter(p -> p.source().equals(key))
                .collect(Collectors.toMap(PlaceProposal::field, Function.identity()));
        List<AuditLine.Change> changes = new ArrayList<>();
        clean.forEach((field, text) -> {
            PlaceProposal earlier = known.get(field.key());
            if (earlier == null) {
                proposals.add(new PlaceProposal(stored.place().id(), field.key(), key, text, saidOn.apply(field), now));
            } else {
                earlier.propose(text, saidOn.apply(field), now);
            }
            changes.add(new AuditLine.Change(field.key(), null, text));
        });
        store.flush();
        audit.record(new AuditLine(
                "place.propose",
                new RecordRef("place", stored.place().uuid()),
                stored.place().identity().name(),
                stored.values().locality().communeId(),
                changes));
    }

    private Map<PlaceField, String> checked(StoredPlace stored, Map<PlaceField, String> texts) {
        PlaceValues.Builder builder = stored.values().toBuilder();
        List<Violation> violations = new ArrayList<>();
        texts.forEach((field, text) -> {
            builder.set(
                    field,
                    field.type() == List.class
                            ? PlaceMapper.split(text).stream()
                                    .map(each -> FieldNorm.of(field, each))
                                    .toList()
                            : FieldNorm.of(field, text));
        });
        PlaceValues after = CanonicalValues.of(builder.build(), vocabularies.all());
        CommuneLookup communes =
                new CommuneLookup(territories, Set.of(after.locality().communeId()));
        PlaceValidator.Findings findings =
                new PlaceValidator(vocabularies.all(), communes::of, ClockProducer.today(clock)).check(after);
        findings.errors().stream().filter(v -> about(v, texts)).forEach(violations::add);
        findings.doubts().stream().filter(v -> about(v, texts)).forEach(violations::add);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return texts.keySet().stream()
                .filter(field -> after.get(field) != null)
                .collect(Collectors.toMap(
                        Function.identity(), field -> ValueText.of(after.get(field), communes::insee)));
    }

    private static boolean about(Violation violation, Map<PlaceField, String> texts) {
        return PlaceField.byKey(violation.field()).map(texts::containsKey).orElse(false);
    }
}
