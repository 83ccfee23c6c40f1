package fr.maillage.committee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tells if somebody took part in a gathering; what counts more stands first. */
public enum Presence {
    PRESENT,
    EXCUSED,
    ABSENT;

    /** The name in the API, in messages and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code; empty for another text. */
    public static Optional<Presence> byCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
