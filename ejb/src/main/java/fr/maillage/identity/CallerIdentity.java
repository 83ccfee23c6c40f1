package fr.maillage.identity;

import java.util.List;
import java.util.UUID;

/**
 * Who is calling, resolved once per request or per job artifact.
 *
 * @param accountId the account's public identifier; null for the system itself
 * @param login the name it signs in with; {@code system} for the system
 * @param displayName how pages and the audit call this person
 * @param grants the rights at this moment, never null
 * @param byToken whether a token says so, and not a password or a session
 */
public record CallerIdentity(UUID accountId, String login, String displayName, List<Grant> grants, boolean byToken) {

    /** Timers and start-up work. */
    public static final CallerIdentity SYSTEM =
            new CallerIdentity(null, "system", "Maillage", List.of(new Grant(Role.ADMINISTRATOR, null)));

    /** Login that the audit has for whoever acts by a link of a message. */
    public static final String LINK = "link";

    /** The same for whoever acts by the code that she who answered keeps. */
    public static final String CODE = "code";

    public CallerIdentity {
        grants = List.copyOf(grants);
    }

    /** Somebody who was not recognised by a token. */
    public CallerIdentity(UUID accountId, String login, String displayName, List<Grant> grants) {
        this(accountId, login, displayName, grants, false);
    }

    /**
     * Whoever acts by a link of a message, without rights of her own.
     *
     * @param displayName how the audit calls her
     */
    public static CallerIdentity byLink(String displayName) {
        return new CallerIdentity(null, LINK, displayName, List.of());
    }

    /** Whoever has the code of what she said herself, without rights of her own; nobody knows who she is. */
    public static CallerIdentity byCode() {
        return new CallerIdentity(null, CODE, CODE, List.of());
    }

    /** The same, recognised by a token. */
    public CallerIdentity withToken() {
        return new CallerIdentity(accountId, login, displayName, grants, true);
    }
}
