package fr.maillage.web.audit;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class AuditPatterns {

    /** Notation of a right: a role, and the territory's number unless it holds everywhere. */
    public static final TextPattern GRANT = TextPattern.of(TextPattern.TEXT, "([A-Z_]+)(?:@(\\d{1,18}))?");

    private AuditPatterns() {}
}
