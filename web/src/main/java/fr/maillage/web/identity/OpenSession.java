package fr.maillage.web.identity;

import fr.maillage.identity.KnownAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session remembers of its account: enough to find its rights anew with each request, and no rights themselves.
 *
 * @param account the account's identifier
 * @param credentialStamp the stamp of the password it was opened with
 */
record OpenSession(UUID account, int credentialStamp) implements Serializable {

    private static final String ATTRIBUTE = OpenSession.class.getName();

    /** The session's account; empty when nobody has signed in. */
    static Optional<OpenSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (OpenSession) s.getAttribute(ATTRIBUTE));
    }

    /** Makes the session the account's, under a new identifier, so that one planted before is worth nothing. */
    static void open(HttpServletRequest request, KnownAccount known) {
        request.getSession(true);
        request.changeSessionId();
        renew(request, known);
    }

    /** Keeps the session open after its own account has changed its password. */
    static void renew(HttpServletRequest request, KnownAccount known) {
        request.getSession(true)
                .setAttribute(ATTRIBUTE, new OpenSession(known.identity().accountId(), known.credentialStamp()));
    }

    /** Ends the session with all it holds. */
    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
