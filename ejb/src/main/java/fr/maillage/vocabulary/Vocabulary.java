package fr.maillage.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The reference lists of the national record; their terms are rows that an administrator may add to. */
public enum Vocabulary {
    SERVICE("service"),
    /** Finer services of sources; each term's parent is a national service. */
    SERVICE_DETAIL("service-detail"),
    TYPOLOGY("typology"),
    PUBLIC("public"),
    SUPPORT("support"),
    FEE("fee"),
    PROGRAMME("programme"),
    LABEL("label"),
    ACCESS("access"),
    ASSISTANCE("assistance"),
    ITINERANCY("itinerancy");

    private final String code;

    Vocabulary(String code) {
        this.code = code;
    }

    /** The name in the tables {@code vocabulary_term} and {@code place_term}, and in URLs. */
    public String code() {
        return code;
    }

    public static Optional<Vocabulary> byCode(String code) {
        return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
    }
}
