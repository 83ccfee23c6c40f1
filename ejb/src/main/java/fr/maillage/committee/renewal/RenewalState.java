package fr.maillage.committee.renewal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of a seat whose mandate ends. */
public enum RenewalState {
    /** The mandate is over and nobody follows. */
    TO_FILL,
    /** It still runs, and nobody who follows is known. */
    ENDING,
    /** Somebody follows. */
    FOLLOWED;

    /** The name in addresses, in the API and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code; empty for another text. */
    public static Optional<RenewalState> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
