package fr.maillage.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Memory of a session of the server: by which record its account is found anew with each request, and no rights.
 *
 * @param id the record of the open session
 */
record OpenSession(UUID id) implements Serializable {

    private static final String ATTRIBUTE = OpenSession.class.getName();

    /** The open session; empty when nobody has signed in. */
    static Optional<OpenSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (OpenSession) s.getAttribute(ATTRIBUTE));
    }

    /** Makes the server's session this one's, under a new identifier, so that one planted before is worth nothing. */
    static void open(HttpServletRequest request, UUID id) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession(true).setAttribute(ATTRIBUTE, new OpenSession(id));
    }

    /** Ends the session with all it holds. */
    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
