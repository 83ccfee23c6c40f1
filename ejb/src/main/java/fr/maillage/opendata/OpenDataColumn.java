package fr.maillage.opendata;

import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.place.core.PlaceField;
import fr.maillage.vocabulary.Vocabulary;
import java.util.Arrays;

/** The columns of the national standard v1.0.2, in its order. */
public enum OpenDataColumn {
    ID("id", Kind.TEXT, null, true),
    PIVOT("pivot", Kind.TEXT, PlaceField.PIVOT, true),
    NAME("nom", Kind.TEXT, PlaceField.NAME, true),
    COMMUNE("commune", Kind.TEXT, null, true),
    POSTAL_CODE("code_postal", Kind.TEXT, null, true),
    INSEE_CODE("code_insee", Kind.TEXT, null, false),
    ADDRESS("adresse", Kind.TEXT, PlaceField.ADDRESS, true),
    ADDRESS_EXTRA("complement_adresse", Kind.TEXT, PlaceField.ADDRESS_EXTRA, false),
    LATITUDE("latitude", Kind.NUMBER, null, false),
    LONGITUDE("longitude", Kind.NUMBER, null, false),
    TYPOLOGY("typologie", Kind.TERMS, PlaceField.TYPOLOGY, false),
    PHONE("telephone", Kind.TEXT, PlaceField.PHONE, false),
    EMAILS("courriels", Kind.LIST, PlaceField.EMAILS, false),
    WEBSITES("site_web", Kind.LIST, PlaceField.WEBSITES, false),
    OPENING_HOURS("horaires", Kind.TEXT, PlaceField.OPENING_HOURS, false),
    SUMMARY("presentation_resume", Kind.TEXT, PlaceField.SUMMARY, false),
    DETAIL("presentation_detail", Kind.TEXT, PlaceField.DETAIL, false),
    SOURCE("source", Kind.TEXT, null, false),
    ITINERANCY("itinerance", Kind.TERMS, PlaceField.ITINERANCY, false),
    PARENT_STRUCTURE("structure_parente", Kind.TEXT, PlaceField.PARENT_STRUCTURE, false),
    UPDATED_ON("date_maj", Kind.DATE, PlaceField.DATE_MAJ, true),
    SERVICES("services", Kind.TERMS, PlaceField.SERVICES, false),
    PUBLICS("publics_specifiquement_adresses", Kind.TERMS, PlaceField.PUBLICS, false),
    SUPPORTS("prise_en_charge_specifique", Kind.TERMS, PlaceField.SUPPORTS, false),
    FEES("frais_a_charge", Kind.TERMS, PlaceField.FEES, false),
    PROGRAMMES("dispositif_programmes_nationaux", Kind.TERMS, PlaceField.PROGRAMMES, false),
    LABELS("formations_labels", Kind.TERMS, PlaceField.LABELS, false),
    OTHER_LABELS("autres_formations_labels", Kind.LIST, PlaceField.OTHER_LABELS, false),
    ACCESS("modalites_acces", Kind.TERMS, PlaceField.ACCESS, false),
    ASSISTANCE("modalites_accompagnement", Kind.TERMS, PlaceField.ASSISTANCE, false),
    ACCESSIBILITY_SHEET("fiche_acces_libre", Kind.TEXT, PlaceField.ACCESSIBILITY_URL, false),
    APPOINTMENT("prise_rdv", Kind.TEXT, PlaceField.APPOINTMENT_URL, false);

    /** Way in which a column's values are written. */
    public enum Kind {
        TEXT,
        /** Several texts, a bar between them. */
        LIST,
        /** Several values of a closed list, a bar between them. */
        TERMS,
        /** Degrees with a decimal point. */
        NUMBER,
        /** {@code YYYY-MM-DD} */
        DATE
    }

    private final String header;
    private final Kind kind;
    private final PlaceField field;
    private final boolean required;

    OpenDataColumn(String header, Kind kind, PlaceField field, boolean required) {
        this.header = header;
        this.kind = kind;
        this.field = field;
        this.required = required;
    }

    /** The name in the first line of the file. */
    public String header() {
        return header;
    }

    public Kind kind() {
        return kind;
    }

    /** Tells if the standard wants a value in each row. */
    public boolean required() {
        return required;
    }

    /** The list that its values are from; null unless its kind is {@link Kind#TERMS}. */
    public Vocabulary vocabulary() {
        return field == null ? null : field.vocabulary();
    }

    /** The field of our record; null where a column needs more than one. */
    PlaceField field() {
        return field;
    }

    /** Tells if the standard's pattern for this column admits a value. */
    boolean admits(String value) {
        return switch (this) {
            case PHONE -> PhonePolicy.admitted(value);
            case INSEE_CODE ->
                PostalAddressPolicy.inseeCode(value).filter(value::equals).isPresent();
            default -> true;
        };
    }

    /** The names of all columns, in order. */
    public static String[] headers() {
        return Arrays.stream(values()).map(OpenDataColumn::header).toArray(String[]::new);
    }
}
