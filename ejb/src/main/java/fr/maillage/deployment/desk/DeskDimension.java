package fr.maillage.deployment.desk;

import fr.maillage.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By what orientation desks count people; each by itself, never crossed, but for the needs that found no answer. */
public enum DeskDimension {
    NEED("need", Vocabulary.NEED),
    /** The needs of those who were sent nowhere. */
    UNMET("unmet", Vocabulary.NEED),
    EQUIPMENT("equipment", Vocabulary.EQUIPMENT),
    /** With French. */
    EASE("ease", Vocabulary.FRENCH_EASE),
    DIRECTION("direction", null),
    /** Its terms are identifiers of places. */
    PLACE("place", null),
    NETWORK("network", Vocabulary.NETWORK);

    /** Where nobody asked. */
    public static final String UNKNOWN = "unknown";

    /** Sent to a place of the register. */
    public static final String TO_PLACE = "place";

    /** Sent to a network, such as France services, without saying where. */
    public static final String TO_NETWORK = "network";

    /** Sent nowhere: the need is unmet. */
    public static final String NOWHERE = "nowhere";

    /** Where people may be sent, in order. */
    public static final List<String> DIRECTIONS = List.of(TO_PLACE, TO_NETWORK, NOWHERE);

    private final String code;
    private final Vocabulary list;

    DeskDimension(String code, Vocabulary list) {
        this.code = code;
        this.list = list;
    }

    /** As the tables, the API and the texts call it. */
    public String code() {
        return code;
    }

    /** The list whose terms it has, beside {@link #UNKNOWN}; empty for none. */
    public Optional<Vocabulary> list() {
        return Optional.ofNullable(list);
    }

    public static Optional<DeskDimension> byCode(String code) {
        return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
    }
}
