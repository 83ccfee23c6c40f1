package fr.maillage.committee;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Kind of a body. */
public enum BodyKind {
    COMMITTEE,
    WORKING_GROUP,
    JURY;

    /** The name in the API, in messages and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(BodyKind::code).toList();
    }
}
