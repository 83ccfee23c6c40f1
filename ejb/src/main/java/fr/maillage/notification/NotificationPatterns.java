package fr.maillage.notification;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class NotificationPatterns {

    public static final TextPattern ADDRESS = TextPattern.of(TextPattern.TEXT, "https?://[^\\s<>\"']+");

    public static final TextPattern PARAGRAPH = TextPattern.of(TextPattern.TEXT, "\\R{2,}");

    public static final TextPattern LINE_BREAK = TextPattern.of(TextPattern.TEXT, "\\R");

    public static final TextPattern LIKE_SIGNS = TextPattern.of(TextPattern.TEXT, "[%_\\\\]");

    private NotificationPatterns() {}
}
