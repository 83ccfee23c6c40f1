package fr.maillage.web.confirmation;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class ConfirmationPatterns {

    public static final TextPattern DONE = TextPattern.of(TextPattern.CODE, "CONFIRMED|CORRECTED|CLOSED");

    private ConfirmationPatterns() {}
}
