package fr.maillage.committee.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Way in which a decision was taken. */
public enum DecisionMode {
    CONSENSUS,
    /** A consensus with reservations. */
    RESERVE,
    VOTE;

    /** The name in the API, in messages and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(DecisionMode::code).toList();
    }
}
