package fr.maillage.diagnosis.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Nature of a statement. */
public enum Nature {
    OBSERVATION("observation"),
    NEED("need"),
    PROPOSAL("proposal");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<Nature> byCode(String code) {
        return Arrays.stream(values()).filter(n -> n.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Nature::code).toList();
    }
}
