package fr.maillage.agenda;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;
import java.util.Arrays;

/** Fields of an event, in the order in which pages show them; the place is where it is entered. */
public enum AgendaField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(200))),
    SUMMARY(may("what", "summary", FieldTypes.text(2000))),
    THEME(may("what", "theme", FieldTypes.code(Vocabulary.SERVICE))),
    LEVEL(must(
            "what",
            "level",
            FieldTypes.choice(
                    Arrays.stream(AgendaLevel.values()).map(AgendaLevel::code).toList()))),
    /** Nothing when there is no limit. */
    SEATS(may("how", "seats", FieldTypes.number(1, 10_000, "agenda-seats"))),
    /** Price, in words; nothing when it is free. */
    FEE(may("how", "fee", FieldTypes.line(200))),
    REGISTRATION(must(
            "how",
            "registration",
            FieldTypes.choice(
                    Arrays.stream(Registration.values()).map(Registration::code).toList()))),
    /** The number, e-mail address or web address for the registration. */
    CONTACT(may("how", "contact", FieldTypes.line(2000))),
    START(must("when", "start", FieldTypes.time("agenda-time"))),
    /** Within a day of the start. */
    END(must("when", "end", FieldTypes.time("agenda-time"))),
    /** A rule of RFC 5545: weekly, with an end. */
    RECURRENCE(may("when", "recurrence", FieldTypes.line(200))),
    /** The days on which it is not held after all. */
    CANCELLED(may("when", "cancelled", FieldTypes.days()));

    private final FieldSpec spec;

    AgendaField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
