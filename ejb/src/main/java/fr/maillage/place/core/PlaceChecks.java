package fr.maillage.place.core;

import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.qpv.QpvLocator;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what a person enters about a place, and names all that is wrong with it. */
@ApplicationScoped
class PlaceChecks {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private QpvLocator qpv;

    @Inject
    private Clock clock;

    /** Finds the faults of an input; for a place that exists, without what a source left doubtful. */
    List<Violation> faults(PlaceValues before, PlaceInput input) {
        List<Violation> violations = new ArrayList<>();
        read(input, before, violations);
        return violations;
    }

    /**
     * A record with another value in one field, in normal form.
     *
     * @param text see {@link ValueText}
     * @throws Problem INVALID where the record would be wrong
     */
    PlaceValues with(PlaceValues before, PlaceField field, String text) {
        Object value = ValueText.parse(
                        field, text, insee -> territories.communes().byInsee(insee))
                .orElseThrow(() -> Problem.invalid("commune", "unknown-commune", text));
        Vocabularies terms = vocabularies.all();
        PlaceValues after =
                CanonicalValues.of(before.toBuilder().set(field, value).build(), terms);
        PlaceValidator.Findings findings =
                validator(terms, communes(before, after)).check(after);
        if (!findings.errors().isEmpty()) {
            throw Problem.invalid(findings.errors());
        }
        return after;
    }

    /**
     * A record in normal form, with the dates of before.
     *
     * @throws Problem INVALID with one violation per wrong field
     */
    PlaceValues parse(PlaceInput input, PlaceValues before) {
        List<Violation> violations = new ArrayList<>();
        PlaceValues after = read(input, before, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return after;
    }

    private PlaceValues read(PlaceInput input, PlaceValues before, List<Violation> violations) {
        Vocabularies terms = vocabularies.all();
        PlaceValues after = dated(
                CanonicalValues.of(new PlaceInputParser(territories.communes()).parse(input, violations), terms),
                before);
        PlaceValidator.Findings findings =
                validator(terms, communes(before, after)).check(after);
        Set<String> unreadable = new HashSet<>();
        violations.forEach(v -> unreadable.add(v.field()));
        findings.errors().stream().filter(v -> !unreadable.contains(v.field())).forEach(violations::add);
        // Doubts that a source left must not stop somebody who mends another field.
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

    private static PlaceValues dated(PlaceValues values, PlaceValues before) {
        PlaceValues.Builder dated = values.toBuilder();
        before.filled().stream().filter(PlaceField::date).forEach(field -> dated.set(field, before.get(field)));
        return dated.build();
    }

    /** The communes that either names. */
    CommuneLookup communes(PlaceValues before, PlaceValues after) {
        return CommuneLookup.of(territories, before, after);
    }

    private PlaceValidator validator(Vocabularies terms, CommuneLookup communes) {
        return new PlaceValidator(terms, communes::of, today(), new StatedQpv(qpv));
    }

    /** Today in Paris. */
    LocalDate today() {
        return ClockProducer.today(clock);
    }
}
