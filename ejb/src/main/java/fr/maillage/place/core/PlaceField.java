package fr.maillage.place.core;

import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Fields of a place's record: the unit of provenance, of proposals and of changes. National columns
 * that are only right together are one field. The key {@code id} and {@code source} of a record are not among them.
 */
public enum PlaceField {
    NAME("name", 300, "nom"),
    ACTOR_NAME("actorName", 300),
    PIVOT("pivot", 14, "pivot"),
    LOCALITY("locality", Locality.class, "commune", "code_postal", "code_insee"),
    ADDRESS("address", 500, "adresse"),
    ADDRESS_EXTRA("addressExtra", 500, "complement_adresse"),
    POSITION("position", Position.class, "latitude", "longitude"),
    TYPOLOGY("typology", Vocabulary.TYPOLOGY, "typologie"),
    PHONE("phone", 20, "telephone"),
    EMAILS("emails", List.class, "courriels"),
    WEBSITES("websites", List.class, "site_web"),
    OPENING_HOURS("openingHours", 2000, "horaires"),
    SUMMARY("summary", 280, "presentation_resume"),
    DETAIL("detail", 10_000, "presentation_detail"),
    ITINERANCY("itinerancy", Vocabulary.ITINERANCY, "itinerance"),
    PARENT_STRUCTURE("parentStructure", 500, "structure_parente"),
    /** The day on which the record was last known to be right: follows from the dates of its groups, see {@link AgePolicy}. */
    DATE_MAJ("dateMaj", LocalDate.class, "date_maj"),
    /** The day on which the whereabouts were last known to be right, as those below of other groups, see {@link FieldGroup}. */
    WHERE_ON("whereOn", LocalDate.class),
    WHEN_ON("whenOn", LocalDate.class),
    WHAT_ON("whatOn", LocalDate.class),
    CONTACT_ON("contactOn", LocalDate.class),
    SERVICES("services", Vocabulary.SERVICE, "services"),
    SERVICE_DETAILS("serviceDetails", Vocabulary.SERVICE_DETAIL),
    PUBLICS("publics", Vocabulary.PUBLIC, "publics_specifiquement_adresses"),
    SUPPORTS("supports", Vocabulary.SUPPORT, "prise_en_charge_specifique"),
    FEES("fees", Vocabulary.FEE, "frais_a_charge"),
    PROGRAMMES("programmes", Vocabulary.PROGRAMME, "dispositif_programmes_nationaux"),
    LABELS("labels", Vocabulary.LABEL, "formations_labels"),
    OTHER_LABELS("otherLabels", List.class, "autres_formations_labels"),
    ACCESS("access", Vocabulary.ACCESS, "modalites_acces"),
    ASSISTANCE("assistance", Vocabulary.ASSISTANCE, "modalites_accompagnement"),
    ACCESSIBILITY_URL("accessibilityUrl", 2000, "fiche_acces_libre"),
    APPOINTMENT_URL("appointmentUrl", 2000, "prise_rdv"),
    /** The official code of the QPV that a source or a person states; no column of the national schema. */
    QPV("qpv", 8);

    private final String key;
    private final Class<?> type;
    private final int maxLength;
    private final Vocabulary vocabulary;
    private final List<String> columns;

    PlaceField(String key, int maxLength, String... columns) {
        this(key, String.class, maxLength, null, columns);
    }

    PlaceField(String key, Class<?> type, String... columns) {
        this(key, type, 0, null, columns);
    }

    PlaceField(String key, Vocabulary vocabulary, String... columns) {
        this(key, List.class, 0, vocabulary, columns);
    }

    PlaceField(String key, Class<?> type, int maxLength, Vocabulary vocabulary, String... columns) {
        this.key = key;
        this.type = type;
        this.maxLength = maxLength;
        this.vocabulary = vocabulary;
        this.columns = List.of(columns);
    }

    /** The name in the API, in forms, violations, provenance and changes. */
    public String key() {
        return key;
    }

    /** Gives the type of a value: String, List (of strings), Locality, Position or LocalDate. */
    public Class<?> type() {
        return type;
    }

    /** The longest text, in characters; 0 where the field is no text. */
    public int maxLength() {
        return maxLength;
    }

    /** The list that the values are codes of; null where they are free. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The national columns it stands for; empty where the standard has none. */
    public List<String> columns() {
        return columns;
    }

    /** Says whether it tells when something was last known to be right, not what the record says. */
    public boolean date() {
        return type == LocalDate.class;
    }

    public static Optional<PlaceField> byKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
