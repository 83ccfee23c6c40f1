package fr.maillage.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who reads an edition of a report. */
public enum Readers {
    /** Members of a body, without an account: what everybody or a member may see, and no more. */
    MEMBERS,
    /** Those with an account who hold the right on the territory. */
    OFFICERS;

    /** The name in parameters, addresses, texts and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code; empty for another text. */
    public static Optional<Readers> byCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
