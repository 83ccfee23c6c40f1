package fr.maillage.orientation;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class OrientationPatterns {

    public static final TextPattern SITE = TextPattern.of(
            TextPattern.LINE,
            "(https?)://((?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+|localhost)"
                    + "(:\\d{1,5})?(?:/.*)?");

    public static final TextPattern LEADING_NULL = TextPattern.of(TextPattern.LINE, "^null");

    public static final TextPattern WITH_ZONE = TextPattern.of(TextPattern.CODE, ".*T.*(Z|[+-]\\d\\d:?\\d\\d)$");

    private OrientationPatterns() {}
}
