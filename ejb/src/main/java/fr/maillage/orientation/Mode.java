package fr.maillage.orientation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the help takes place. */
public enum Mode {
    PLACE,
    HOME,
    DISTANCE;

    /** The word in addresses and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mode> byCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
