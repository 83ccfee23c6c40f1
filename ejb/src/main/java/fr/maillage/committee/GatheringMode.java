package fr.maillage.committee;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Way in which people take part in a gathering. */
public enum GatheringMode {
    ON_SITE,
    ONLINE,
    BOTH;

    /** The name in the API, in messages and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(GatheringMode::code).toList();
    }
}
