package fr.maillage.agenda;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class AgendaPatterns {

    public static final TextPattern UNTIL = TextPattern.of(TextPattern.LINE, "UNTIL=(\\d{8})$");

    public static final TextPattern SEATS = TextPattern.of(TextPattern.CODE, "[0-9]{1,5}");

    public static final TextPattern VALUE = TextPattern.of(TextPattern.LINE, "=.*");

    private AgendaPatterns() {}
}
