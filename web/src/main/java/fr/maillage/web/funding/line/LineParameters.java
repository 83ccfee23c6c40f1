package fr.maillage.web.funding.line;

import fr.maillage.web.shared.Asked;
import java.util.Optional;
import java.util.UUID;

/** The parameters that tables of money have in common. */
public final class LineParameters {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private LineParameters() {}

    /** The year of the money; null for any. */
    public static Integer year(Asked asked) {
        int year = asked.number("year", FIRST, LAST, 0);
        return year == 0 ? null : Integer.valueOf(year);
    }

    /** The identifier of the record that the money is for; null for any. */
    public static UUID record(Asked asked) {
        return asked.choice("record", LineParameters::identifier);
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
