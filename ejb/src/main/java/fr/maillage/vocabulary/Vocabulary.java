package fr.maillage.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The reference lists: those of the national record of places, and those of actors. Their terms are rows. */
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
    ITINERANCY("itinerancy"),
    /** What kind of organisation an actor is. */
    ACTOR_TYPE("actor-type"),
    /** Networks and labels that an actor belongs to or holds. */
    NETWORK("network"),
    /** What residents come with, in their words; the orientation says which services answer it. */
    NEED("need");

    private final String code;

    Vocabulary(String code) {
        this.code = code;
    }

    /** The name in the tables and in URLs. */
    public String code() {
        return code;
    }

    public static Optional<Vocabulary> byCode(String code) {
        return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
    }
}
