package fr.maillage.committee.minutes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Answers that one may give on minutes. */
public enum MinutesAnswerCode {
    APPROVES,
    CORRECTS;

    /** As many characters as a wanted correction has at most. */
    public static final int LONGEST_CORRECTION = 1000;

    /** The name in forms, in messages and in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code; empty for another text. */
    public static Optional<MinutesAnswerCode> byCode(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
    }
}
