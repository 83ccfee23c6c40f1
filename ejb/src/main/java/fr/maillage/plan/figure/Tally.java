package fr.maillage.plan.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ways in which the figures of several months become one. */
public enum Tally {
    /** They add up: people who came. */
    SUM("sum"),
    /** The latest one holds: devices in stock. */
    LAST("last");

    private final String code;

    Tally(String code) {
        this.code = code;
    }

    /** The name in the table and in the API. */
    public String code() {
        return code;
    }

    public static Optional<Tally> byCode(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Tally::code).toList();
    }
}
