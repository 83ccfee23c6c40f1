package fr.maillage.deployment.dropin;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;

/** Fields of a drop-in, in the order in which pages and files show them. */
public enum DropInField implements RecordField {
    /** Code by which files call it. */
    CODE(numbered("what", "code", FieldTypes.line(40), "P")),
    /** Name by which residents call it; the name of its offer. */
    NAME(must("what", "name", FieldTypes.name(200))),
    /** The opaque identifier of its place; kept by its offer. */
    PLACE(must("what", "place", FieldTypes.reference("deployment-dropin-place-archived"))),
    /** The opaque identifier of the actor that offers it; kept by its offer. */
    ACTOR(may("what", "actor", FieldTypes.reference("offer-actor-archived"))),
    SERVICES(must("what", "services", FieldTypes.codes(Vocabulary.SERVICE))),
    PUBLICS(may("what", "publics", FieldTypes.codes(Vocabulary.PUBLIC))),
    /** The hours of a week in which it is held. */
    OPENING_HOURS(must("when", "openingHours", FieldTypes.openingHours())),
    /** Every how many weeks, counted from the first such day on or after the first day. */
    WEEKS(may("when", "weeks", FieldTypes.number(1, 52, "deployment-dropin-weeks"))),
    STARTS_ON(may("when", "startsOn", FieldTypes.date("deployment-date"))),
    ENDS_ON(may("when", "endsOn", FieldTypes.date("deployment-date"))),
    /** Days from and to which it pauses: {@code 2026-10-17/2026-11-01}. */
    PAUSES(may("when", "pauses", FieldTypes.items())),
    /** Single days on which it is not held. */
    CANCELLED(may("when", "cancelled", FieldTypes.items())),
    /** As the national form of permanences has it; nothing where nobody said. */
    ACCESS(may("who", "access", FieldTypes.choice(List.of("libre", "rdv", "prive")))),
    /** Codes, as assignments have them. */
    ADVISERS(may("who", "advisers", FieldTypes.references())),
    /** Those of the advisers who come by turns. */
    ITINERANT_ADVISERS(may("who", "itinerantAdvisers", FieldTypes.references())),
    ITINERANT(may("who", "itinerant", FieldTypes.choice(List.of("yes", "no")))),
    /** Where and when the round stops, in words. */
    ROUND(may("who", "round", FieldTypes.text(1000))),
    NOTE(may("who", "note", FieldTypes.text(1000)));

    private final FieldSpec spec;

    DropInField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
