package fr.maillage.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Faults that a place's record may have. */
public enum ErrorReason {
    CLOSED(false),
    MOVED(false),
    HOURS(false),
    PHONE(false),
    /** There has never been such a place. */
    NONEXISTENT(false),
    DUPLICATE(false),
    OTHER(true);

    private final boolean explained;

    ErrorReason(boolean explained) {
        this.explained = explained;
    }

    /** Tells if it says nothing without words of the reader's own. */
    public boolean explained() {
        return explained;
    }

    /** Tells if the place itself is in question, and may be archived with the answer. */
    public boolean endsPlace() {
        return this == CLOSED || this == NONEXISTENT || this == DUPLICATE;
    }

    /** Its name in addresses and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ErrorReason> byCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
