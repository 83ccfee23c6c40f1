package fr.maillage.deployment.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kind of the prefecture's opinion on a line. */
public enum OpinionKind {
    FAVOURABLE,
    /** Favourable with reservations. */
    RESERVED,
    UNFAVOURABLE;

    public static Optional<OpinionKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** As the database, files and the API call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
