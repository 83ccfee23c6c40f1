package fr.maillage.committee.decision;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.DecisionItemRepository;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rules of decisions with all that they ask. */
@ApplicationScoped
public class DecisionChecks implements DecisionPlaces {

    @Inject
    private DecisionRepository decisions;

    @Inject
    private BodyRepository bodies;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private DecisionItemRepository items;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /**
     * Gives the values of a decision in normal form; one that had a number keeps it where none is said.
     *
     * @param before what it said until now; nothing for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong field
     */
    public FieldValues<DecisionField> check(FieldValues<DecisionField> input, FieldValues<DecisionField> before) {
        FieldValues<DecisionField> whole = input.text(DecisionField.NUMBER) == null
                ? input.with(DecisionField.NUMBER, before.text(DecisionField.NUMBER))
                : input;
        return DecisionValidator.check(whole, before, vocabularies.all(), this, today());
    }

    /** The next number of a body in the year of a day; archived decisions count. */
    public String next(Body body, LocalDate day) {
        return DecisionNumbers.next(day.getYear(), decisions.numbers(body.id(), DecisionNumbers.start(day.getYear())));
    }

    @Override
    public Optional<Body> body(String id) {
        return uuid(id).flatMap(known -> bodies.byUuid(known));
    }

    @Override
    public Optional<Gathering> gathering(String id) {
        return uuid(id).flatMap(known -> gatherings.byUuid(known));
    }

    @Override
    public Optional<DecisionItem> item(String id) {
        return uuid(id).flatMap(known -> items.byId(known));
    }

    /** The day in Paris. */
    public LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
