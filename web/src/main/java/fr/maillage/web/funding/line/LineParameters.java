package fr.maillage.web.funding.line;

import fr.maillage.funding.financing.LineFilter;
import fr.maillage.funding.financing.LineState;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import java.util.Optional;
import java.util.UUID;

/** The parameters that the list of lines, its files and the API have in common. */
public final class LineParameters {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private LineParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     */
    public static LineFilter filter(Asked asked, Vocabularies terms) {
        return new LineFilter(
                asked.text("territory"),
                year(asked),
                asked.code("funder", terms, Vocabulary.FUNDER),
                asked.text("q"),
                record(asked),
                asked.text("contract"),
                asked.text("commune"),
                asked.choice("state", LineState::byCode));
    }

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
