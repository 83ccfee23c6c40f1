package fr.maillage.offer;

import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** What an offer says, field by field, in the order in which pages and files show them. */
public enum OfferField implements RecordField {
    NAME("where", "name", FieldTypes.name(200)),
    /** The opaque identifier of the actor that offers it. */
    ACTOR("where", "actor", FieldTypes.reference("offer-actor-archived")),
    SERVICES("what", "services", FieldTypes.codes(Vocabulary.SERVICE)),
    SERVICE_DETAILS("what", "serviceDetails", FieldTypes.codes(Vocabulary.SERVICE_DETAIL)),
    PUBLICS("what", "publics", FieldTypes.codes(Vocabulary.PUBLIC)),
    SUPPORTS("what", "supports", FieldTypes.codes(Vocabulary.SUPPORT)),
    LANGUAGES("what", "languages", FieldTypes.codes(Vocabulary.LANGUAGE)),
    ASSISTANCE("how", "assistance", FieldTypes.codes(Vocabulary.ASSISTANCE)),
    FEES("how", "fees", FieldTypes.codes(Vocabulary.FEE)),
    /** "This place does not receive the public" is said of a place, by its record. */
    ACCESS("how", "access", FieldTypes.codes(Vocabulary.ACCESS).without("sans-public", "offer-no-public")),
    /** People who can be received in a week. */
    CAPACITY("how", "capacity", FieldTypes.number(1, 100_000, "offer-capacity")),
    OPENING_HOURS("when", "openingHours", FieldTypes.openingHours()),
    SCHEDULE("when", "schedule", FieldTypes.text(500)),
    ACTIVE_FROM("when", "activeFrom", FieldTypes.date("offer-date")),
    ACTIVE_UNTIL("when", "activeUntil", FieldTypes.date("offer-date")),
    PHONE("reach", "phone", FieldTypes.phone()),
    EMAIL("reach", "email", FieldTypes.email()),
    WEBSITE("reach", "website", FieldTypes.url()),
    APPOINTMENT_URL("reach", "appointmentUrl", FieldTypes.url()),
    REMARK("reach", "remark", FieldTypes.text(2000));

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
