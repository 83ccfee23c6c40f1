package fr.maillage.plan.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a line of a frame stands. */
public enum LineLevel {
    AXIS("axis"),
    /** Below an axis. */
    OBJECTIVE("objective");

    private final String code;

    LineLevel(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<LineLevel> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(LineLevel::code).toList();
    }
}
