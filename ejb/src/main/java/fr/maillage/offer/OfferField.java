package fr.maillage.offer;

import fr.maillage.record.FieldType;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** What an offer says, field by field, in the order in which pages and files show them. */
public enum OfferField implements RecordField {
    NAME("where", "name", FieldType.name(200)),
    /** The opaque identifier of the actor that offers it. */
    ACTOR("where", "actor", FieldType.reference("offer-actor-archived")),
    SERVICES("what", "services", FieldType.codes(Vocabulary.SERVICE)),
    SERVICE_DETAILS("what", "serviceDetails", FieldType.codes(Vocabulary.SERVICE_DETAIL)),
    PUBLICS("what", "publics", FieldType.codes(Vocabulary.PUBLIC)),
    SUPPORTS("what", "supports", FieldType.codes(Vocabulary.SUPPORT)),
    LANGUAGES("what", "languages", FieldType.codes(Vocabulary.LANGUAGE)),
    ASSISTANCE("how", "assistance", FieldType.codes(Vocabulary.ASSISTANCE)),
    FEES("how", "fees", FieldType.codes(Vocabulary.FEE)),
    /** "This place does not receive the public" is said of a place, by its record. */
    ACCESS("how", "access", FieldType.codes(Vocabulary.ACCESS).without("sans-public", "offer-no-public")),
    /** People who can be received in a week. */
    CAPACITY("how", "capacity", FieldType.number(1, 100_000, "offer-capacity")),
    OPENING_HOURS("when", "openingHours", FieldType.openingHours()),
    SCHEDULE("when", "schedule", FieldType.text(500)),
    ACTIVE_FROM("when", "activeFrom", FieldType.date("offer-date")),
    ACTIVE_UNTIL("when", "activeUntil", FieldType.date("offer-date")),
    PHONE("reach", "phone", FieldType.phone()),
    EMAIL("reach", "email", FieldType.email()),
    WEBSITE("reach", "website", FieldType.url()),
    APPOINTMENT_URL("reach", "appointmentUrl", FieldType.url()),
    REMARK("reach", "remark", FieldType.text(2000));

    private final String section;
    private final String key;
    private final FieldType type;

    OfferField(String section, String key, FieldType type) {
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
        return this == NAME || this == SERVICES;
    }
}
