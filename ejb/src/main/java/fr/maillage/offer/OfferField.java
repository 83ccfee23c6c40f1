package fr.maillage.offer;

import fr.maillage.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Optional;

/** What an offer says, field by field, in the order in which pages show them. */
public enum OfferField {
    NAME("name", 200),
    /** The opaque identifier of the actor that offers it. */
    ACTOR("actor", 36),
    SERVICES("services", Vocabulary.SERVICE),
    SERVICE_DETAILS("serviceDetails", Vocabulary.SERVICE_DETAIL),
    PUBLICS("publics", Vocabulary.PUBLIC),
    SUPPORTS("supports", Vocabulary.SUPPORT),
    LANGUAGES("languages", Vocabulary.LANGUAGE),
    ASSISTANCE("assistance", Vocabulary.ASSISTANCE),
    FEES("fees", Vocabulary.FEE),
    ACCESS("access", Vocabulary.ACCESS),
    /** People who can be received in a week. */
    CAPACITY("capacity", 6),
    OPENING_HOURS("openingHours", 2000),
    SCHEDULE("schedule", 500),
    ACTIVE_FROM("activeFrom", 10),
    ACTIVE_UNTIL("activeUntil", 10),
    PHONE("phone", 30),
    EMAIL("email", 254),
    WEBSITE("website", 2000),
    APPOINTMENT_URL("appointmentUrl", 2000),
    REMARK("remark", 2000);

    private final String key;
    private final int maxLength;
    private final Vocabulary vocabulary;

    OfferField(String key, int maxLength) {
        this(key, maxLength, null);
    }

    OfferField(String key, Vocabulary vocabulary) {
        this(key, 0, vocabulary);
    }

    OfferField(String key, int maxLength, Vocabulary vocabulary) {
        this.key = key;
        this.maxLength = maxLength;
        this.vocabulary = vocabulary;
    }

    /** The name in the API, in forms, violations and changes. */
    public String key() {
        return key;
    }

    /** The longest text, in characters; 0 for a list. */
    public int maxLength() {
        return maxLength;
    }

    /** The list that the values are codes of; null where the field is one text. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public static Optional<OfferField> byKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
