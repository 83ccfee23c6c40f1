package fr.maillage.vocabulary;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class VocabularyPatterns {

    public static final TextPattern CODE = TextPattern.of(TextPattern.CODE, "[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    private VocabularyPatterns() {}
}
