package fr.maillage.need;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Unit of the values of an indicator. */
public enum NeedUnit {
    /** A mark on a scale with two ends: no rate, whatever its file calls it. */
    SCORE("score", 1),
    /** A share of a whole, from 0 to 100. */
    PERCENT("percent", 1),
    COUNT("count", 0),
    EUROS("euros", 0),
    /** Compared with a mean that counts as 100. */
    INDEX("index", 1);

    private final String code;
    private final int decimals;

    NeedUnit(String code, int decimals) {
        this.code = code;
        this.decimals = decimals;
    }

    /** The name in the table, in files and in the API. */
    public String code() {
        return code;
    }

    /** Gives the number of decimals that are shown. */
    public int decimals() {
        return decimals;
    }

    public static Optional<NeedUnit> byCode(String code) {
        return Arrays.stream(values()).filter(u -> u.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(NeedUnit::code).toList();
    }
}
