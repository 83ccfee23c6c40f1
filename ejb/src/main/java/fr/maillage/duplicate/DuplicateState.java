package fr.maillage.duplicate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a pair stands. */
public enum DuplicateState {
    /** Nobody has decided yet. */
    OPEN,
    /** Somebody said that these are two places; kept whatever later searches find. */
    DISTINCT,
    /** Merged. */
    MERGED;

    /** The name in addresses and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with that name; empty for null or another. */
    public static Optional<DuplicateState> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
