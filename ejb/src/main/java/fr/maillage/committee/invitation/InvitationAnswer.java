package fr.maillage.committee.invitation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Answer of somebody who is invited. */
public enum InvitationAnswer {
    COMES,
    ABSENT,
    /** Somebody comes in her place. */
    ALTERNATE;

    /** The name in forms, in messages and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code; empty for another text. */
    public static Optional<InvitationAnswer> byCode(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
    }
}
