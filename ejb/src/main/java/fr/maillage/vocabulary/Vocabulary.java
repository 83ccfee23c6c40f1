package fr.maillage.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The reference lists: those of the national record of places, those of actors, of offers and of what people say. Their terms are rows. */
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
    /** Kind of organisation that an actor is. */
    ACTOR_TYPE("actor-type"),
    /** Networks and labels that an actor belongs to or holds. */
    NETWORK("network"),
    /** Needs that residents come with, in their words; the orientation says which services answer them. */
    NEED("need"),
    /** Languages beside French in which something is offered; each term's parent is a national support. */
    LANGUAGE("language"),
    /** Whom something that was said is about. */
    AUDIENCE("audience"),
    /** Way in which residents were asked. */
    COLLECTION_MODE("collection-mode"),
    AGE_BAND("age-band"),
    /** Things that somebody has at home or at hand. */
    EQUIPMENT("equipment"),
    FRENCH_EASE("french-ease"),
    SITUATION("situation"),
    /** Kind of frame that actions answer to. */
    FRAME_KIND("frame-kind"),
    /** Kind of an action. */
    ACTION_KIND("action-kind"),
    /** Who pays. */
    FUNDER("funder"),
    /** Themes that advisers help with. */
    MEDIATION_THEME("mediation-theme");

    private final String code;

    Vocabulary(String code) {
        this.code = code;
    }

    /** The name in the tables and in URLs. */
    public String code() {
        return code;
    }

    /** The list of coarser terms that each of its terms names one of; empty where terms stand for themselves. */
    public Optional<Vocabulary> parent() {
        return switch (this) {
            case SERVICE_DETAIL -> Optional.of(SERVICE);
            case LANGUAGE -> Optional.of(SUPPORT);
            default -> Optional.empty();
        };
    }

    public static Optional<Vocabulary> byCode(String code) {
        return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
    }
}
