package fr.maillage.mapping.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a place as the national schema names them, and how they are read. */
public enum Field {
    ID("id", Kind.LINE, null, 200),
    PIVOT("pivot", Kind.LINE, null, 14),
    NAME("nom", Kind.LINE, null, 300),
    COMMUNE("commune", Kind.LINE, null, 200),
    POSTAL_CODE("code_postal", Kind.LINE, null, 5),
    INSEE_CODE("code_insee", Kind.LINE, null, 5),
    ADDRESS("adresse", Kind.LINE, null, 500),
    ADDRESS_COMPLEMENT("complement_adresse", Kind.LINE, null, 500),
    LATITUDE("latitude", Kind.LINE, null, 30),
    LONGITUDE("longitude", Kind.LINE, null, 30),
    TYPOLOGY("typologie", Kind.TERMS, "typology", 0),
    TELEPHONE("telephone", Kind.LINE, null, 20),
    EMAILS("courriels", Kind.TEXTS, null, 254),
    WEBSITES("site_web", Kind.TEXTS, null, 1000),
    OPENING_HOURS("horaires", Kind.LINE, null, 2000),
    SUMMARY("presentation_resume", Kind.LONG_TEXT, null, 280),
    DESCRIPTION("presentation_detail", Kind.LONG_TEXT, null, 10_000),
    SOURCE("source", Kind.LINE, null, 100),
    ITINERANCY("itinerance", Kind.TERMS, "itinerancy", 0),
    PARENT_STRUCTURE("structure_parente", Kind.LINE, null, 500),
    UPDATED_ON("date_maj", Kind.LINE, null, 10),
    SERVICES("services", Kind.TERMS, "service", 0),
    /** Not a column of the national schema: the finer services that older forms name. */
    SERVICE_DETAILS("services_detailles", Kind.TERMS, "service-detail", 0),
    PUBLICS("publics_specifiquement_adresses", Kind.TERMS, "public", 0),
    SUPPORTS("prise_en_charge_specifique", Kind.TERMS, "support", 0),
    FEES("frais_a_charge", Kind.TERMS, "fee", 0),
    PROGRAMMES("dispositif_programmes_nationaux", Kind.TERMS, "programme", 0),
    LABELS("formations_labels", Kind.TERMS, "label", 0),
    OTHER_LABELS("autres_formations_labels", Kind.TEXTS, null, 255),
    ACCESS("modalites_acces", Kind.TERMS, "access", 0),
    ASSISTANCE("modalites_accompagnement", Kind.TERMS, "assistance", 0),
    ACCESSIBILITY_SHEET("fiche_acces_libre", Kind.LINE, null, 2000),
    APPOINTMENT("prise_rdv", Kind.LINE, null, 2000),
    /** Not a column of the national schema: the code of the QPV in which the source says the place is. */
    QPV("code_qpv", Kind.LINE, null, 8);

    /** Way in which a cell is read. */
    public enum Kind {
        /** One line of text. */
        LINE,
        /** Text whose line breaks are kept. */
        LONG_TEXT,
        /** A list of free values. */
        TEXTS,
        /** A list of a vocabulary's terms. */
        TERMS
    }

    private static final Map<String, Field> BY_COLUMN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::column, Function.identity()));

    private final String column;
    private final Kind kind;
    private final String vocabulary;
    private final int maxLength;

    Field(String column, Kind kind, String vocabulary, int maxLength) {
        this.column = column;
        this.kind = kind;
        this.vocabulary = vocabulary;
        this.maxLength = maxLength;
    }

    /** The column's name in the national schema. */
    public String column() {
        return column;
    }

    public Kind kind() {
        return kind;
    }

    /** The vocabulary of its terms; null unless its kind is {@link Kind#TERMS}. */
    public String vocabulary() {
        return vocabulary;
    }

    /** Gives the number of characters that a value may have; 0 for terms. */
    public int maxLength() {
        return maxLength;
    }

    /** The field of a column of the national schema; null when it has no such column. */
    public static Field byColumn(String column) {
        return BY_COLUMN.get(column);
    }
}
