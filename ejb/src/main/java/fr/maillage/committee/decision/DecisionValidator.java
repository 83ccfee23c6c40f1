package fr.maillage.committee.decision;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules for the fields of a decision beside their types. */
final class DecisionValidator {

    private static final int FIRST_YEAR = 2000;

    private final FieldValidator<DecisionField> check;
    private final DecisionPlaces places;
    private final LocalDate today;

    private DecisionValidator(FieldValidator<DecisionField> check, DecisionPlaces places, LocalDate today) {
        this.check = check;
        this.places = places;
        this.today = today;
    }

    /**
     * A decision in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong field
     */
    static FieldValues<DecisionField> check(
            FieldValues<DecisionField> input,
            FieldValues<DecisionField> before,
            Vocabularies terms,
            DecisionPlaces places,
            LocalDate today) {
        FieldValidator<DecisionField> check = new FieldValidator<>(
                DecisionField.class, input, before, terms, (field, id) -> found(field, id, places));
        DecisionValidator more = new DecisionValidator(check, places, today);
        more.days();
        more.gathering();
        return check.values();
    }

    private static Optional<References.Found> found(RecordField field, String id, DecisionPlaces places) {
        if (field == DecisionField.BODY) {
            return places.body(id).map(b -> new References.Found(b.uuid().toString(), b.name(), b.archived()));
        }
        return field == DecisionField.GATHERING
                ? places.gathering(id).map(g -> new References.Found(g.uuid().toString(), g.title(), g.archived()))
                : places.item(id).map(i -> new References.Found(i.id().toString(), i.label(), i.archived()));
    }

    private void days() {
        day(DecisionField.DECIDED_ON);
        day(DecisionField.DONE_ON);
        Optional<String> decided = check.right(DecisionField.DECIDED_ON);
        Optional<String> done = check.right(DecisionField.DONE_ON);
        // In normal form days are in the order of their texts.
        if (decided.isPresent()
                && check.text(DecisionField.DONE_ON).isEmpty()
                && check.text(DecisionField.TEXT)
                        .filter(CarriedOutPolicy::atOnce)
                        .isPresent()) {
            check.normal(DecisionField.DONE_ON, List.of(decided.get()));
        } else if (decided.isPresent() && done.isPresent() && done.get().compareTo(decided.get()) < 0) {
            check.wrong(DecisionField.DONE_ON, "committee-decision-done-before", done.get(), decided.get());
        }
    }

    private void day(DecisionField field) {
        check.right(field).map(LocalDate::parse).ifPresent(day -> {
            if (day.isAfter(today)) {
                check.wrong(field, "committee-decision-future", day.toString());
            } else if (day.getYear() < FIRST_YEAR) {
                check.wrong(field, "committee-decision-early", day.toString(), Integer.toString(FIRST_YEAR));
            }
        });
    }

    private void gathering() {
        Optional<Body> body = check.right(DecisionField.BODY).flatMap(places::body);
        Optional<Gathering> gathering = check.right(DecisionField.GATHERING).flatMap(places::gathering);
        if (body.isPresent()
                && gathering.isPresent()
                && !body.get().id().equals(gathering.get().bodyId())) {
            check.wrong(
                    DecisionField.GATHERING,
                    "committee-decision-foreign-gathering",
                    gathering.get().title(),
                    body.get().name());
        }
        check.right(DecisionField.ITEM).flatMap(places::item).ifPresent(item -> {
            if (check.text(DecisionField.GATHERING).isEmpty()) {
                check.wrong(DecisionField.ITEM, "committee-decision-item-alone", item.label());
            } else if (gathering.isPresent()
                    && item.gathering() != gathering.get().id()) {
                check.wrong(
                        DecisionField.ITEM,
                        "committee-decision-foreign-item",
                        item.label(),
                        gathering.get().title());
            }
        });
    }
}
