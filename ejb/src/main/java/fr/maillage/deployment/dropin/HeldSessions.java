package fr.maillage.deployment.dropin;

import java.util.List;

/**
 * When drop-ins are held, in the order of time.
 *
 * @param cut whether there are more than these
 */
public record HeldSessions(List<HeldSession> sessions, boolean cut) {

    public HeldSessions {
        sessions = List.copyOf(sessions);
    }
}
