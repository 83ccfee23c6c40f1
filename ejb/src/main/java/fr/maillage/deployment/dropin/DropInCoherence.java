package fr.maillage.deployment.dropin;

import fr.maillage.hours.OpeningHours;
import fr.maillage.hours.OpeningState;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Faults within a drop-in that may stand nevertheless: the checks that the national team had to run on its
 * permanences, as far as they are not refused at once.
 */
public final class DropInCoherence {

    /** Within how many days a session is looked at when its place is open. */
    private static final int AHEAD = 60;

    private static final int MOST_ADVANCE = 366;

    private DropInCoherence() {}

    /** Finds the faults, by field; the clashes of its advisers are said elsewhere. */
    public static List<Violation> of(DropInView dropIn, LocalDate today) {
        List<Violation> said = new ArrayList<>();
        if (dropIn.advisers().isEmpty()) {
            said.add(Violation.of("advisers", "deployment-dropin-no-adviser", null));
        }
        boolean round = dropIn.values().text(DropInField.ROUND) != null
                || !dropIn.values().list(DropInField.ITINERANT_ADVISERS).isEmpty();
        if (round != "yes".equals(dropIn.values().text(DropInField.ITINERANT))) {
            said.add(Violation.of("itinerant", "deployment-dropin-itinerant-differs", null));
        }
        if (dropIn.placeArchived()) {
            said.add(Violation.of("place", "deployment-dropin-place-gone", dropIn.placeName()));
        }
        if (dropIn.latitude() == null || dropIn.longitude() == null) {
            said.add(Violation.of("place", "deployment-dropin-no-position", dropIn.placeName()));
        }
        Rhythm rhythm = dropIn.rhythm();
        LocalDate from = rhythm.from() == null || today.isAfter(rhythm.from()) ? today : rhythm.from();
        List<Session> coming = rhythm.sessions(from, from.plusDays(AHEAD));
        boolean over = rhythm.to() != null && rhythm.to().isBefore(today);
        if (!over
                && coming.isEmpty()
                && rhythm.sessions(from, from.plusDays(MOST_ADVANCE)).isEmpty()) {
            said.add(Violation.of("openingHours", "deployment-dropin-never", null));
        }
        OpeningHours.parse(dropIn.placeHours())
                .flatMap(hours -> closed(hours, coming))
                .ifPresent(session -> said.add(Violation.of(
                        "openingHours",
                        "deployment-dropin-place-closed",
                        dropIn.placeName(),
                        session.start().toLocalDate().toString(),
                        session.start().toLocalTime().toString())));
        return said;
    }

    /** The first session in which the place is closed for sure, at its beginning or at its end. */
    private static Optional<Session> closed(OpeningHours hours, List<Session> sessions) {
        return sessions.stream()
                .filter(session -> hours.stateAt(session.start()) == OpeningState.CLOSED
                        || hours.stateAt(session.end().minusMinutes(1)) == OpeningState.CLOSED)
                .findFirst();
    }
}
