package fr.maillage.agenda;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;
import java.util.Arrays;

/** What an event says, field by field, in the order in which pages show them; the place is where it is entered. */
public enum AgendaField implements RecordField {
    TITLE("what", "title", FieldTypes.name(200)),
    SUMMARY("what", "summary", FieldTypes.text(2000)),
    THEME("what", "theme", FieldTypes.code(Vocabulary.SERVICE)),
    LEVEL(
            "what",
            "level",
            FieldTypes.choice(
                    Arrays.stream(AgendaLevel.values()).map(AgendaLevel::code).toList())),
    /** Nothing when there is no limit. */
    SEATS("how", "seats", FieldTypes.number(1, 10_000, "agenda-seats")),
    /** What it costs, in words; nothing when it is free. */
    FEE("how", "fee", FieldTypes.line(200)),
    REGISTRATION(
            "how",
            "registration",
            FieldTypes.choice(
                    Arrays.stream(Registration.values()).map(Registration::code).toList())),
    /** The number, e-mail address or web address for the registration. */
    CONTACT("how", "contact", FieldTypes.line(2000)),
    START("when", "start", FieldTypes.time("agenda-time")),
    /** Within a day of the start. */
    END("when", "end", FieldTypes.time("agenda-time")),
    /** A rule of RFC 5545: weekly, with an end. */
    RECURRENCE("when", "recurrence", FieldTypes.line(200)),
    /** The days on which it is not held after all. */
    CANCELLED("when", "cancelled", FieldTypes.days());

    private final String section;
    private final String key;
    private final FieldType type;

    AgendaField(String section, String key, FieldType type) {
        this.section = section;
        this.key = key;
        this.type = type;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public boolean required() {
        return switch (this) {
            case TITLE, LEVEL, REGISTRATION, START, END -> true;
            default -> false;
        };
    }
}
