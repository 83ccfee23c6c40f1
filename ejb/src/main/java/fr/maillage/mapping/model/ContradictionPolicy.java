package fr.maillage.mapping.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Treatment of a row whose INSEE code is that of one commune and whose name and postal code are another's. */
public enum ContradictionPolicy {
    /** The row is refused, and says which two. */
    ASK,
    /** The INSEE code holds. */
    CODE,
    /** Name and postal code hold. */
    NAME;

    /** The name in the API and in stored runs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy of that name; empty when there is none. */
    public static Optional<ContradictionPolicy> byCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
