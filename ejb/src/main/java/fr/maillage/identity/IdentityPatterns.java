package fr.maillage.identity;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class IdentityPatterns {

    public static final TextPattern ACCEPTED = TextPattern.of(TextPattern.CODE, "[a-z0-9][a-z0-9._@+-]{1,79}");

    private IdentityPatterns() {}
}
