package fr.maillage.committee.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Frequency at which somebody wants to be told what awaits her. */
public enum Rhythm {
    WEEKLY,
    MONTHLY,
    /** A message for each thing, and none of all. */
    AT_ONCE,
    /** No message about the work of committees. */
    NEVER;

    /** The name in forms and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells if what awaits her is gathered for one message. */
    public boolean gathers() {
        return this == WEEKLY || this == MONTHLY;
    }

    /** The one of a code; empty for another text. */
    public static Optional<Rhythm> byCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }

    /** All codes, as forms offer them. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Rhythm::code).toList();
    }
}
