package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringView;
import java.time.Instant;

/**
 * A gathering as messages about it tell of it, one and the same for all of them.
 *
 * @param territory where its body works
 * @param sequence how often that changed which calendars show
 * @param organiser never null
 * @param now when the messages are written
 */
record Occasion(GatheringView gathering, long territory, int sequence, Organiser organiser, Instant now) {

    /**
     * Whom calendars name as the organiser.
     *
     * @param sender the address that messages leave by
     */
    record Organiser(String name, String email, String sender) {}

    /** Gives the text of a field; null for nothing. */
    String text(GatheringField field) {
        return gathering.values().text(field);
    }
}
