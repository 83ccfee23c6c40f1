package fr.maillage.orientation;

import fr.maillage.hours.OpeningHours;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells if a place is open, from its opening hours. What the hours leave open is never guessed. */
final class OpeningTimes {

    private OpeningTimes() {}

    /**
     * Tells if hours are open at a moment, and until when, or from when on.
     *
     * @param hours in the syntax of OpenStreetMap; null where they are not known
     * @param moment in the time of Paris
     */
    static Opening at(String hours, LocalDateTime moment) {
        if (hours == null) {
            return Opening.NOT_GIVEN;
        }
        return at(hours, OpeningHours.parse(hours), moment);
    }

    /**
     * Tells if somebody is there, in a place or at what is offered in it: one that is open goes before the others. Where the
     * place says nothing of its hours, the first opening of what is offered there.
     *
     * @param own of the place
     * @param offered of what is offered there
     */
    static Opening best(Opening own, List<Opening> offered) {
        if (own.state() == Opening.State.OPEN || offered.isEmpty()) {
            return own;
        }
        Optional<Opening> open = offered.stream()
                .filter(opening -> opening.state() == Opening.State.OPEN)
                .findFirst();
        if (open.isPresent() || own.state() != Opening.State.NOT_GIVEN) {
            return open.orElse(own);
        }
        return offered.stream()
                .filter(opening -> opening.state() == Opening.State.CLOSED)
                .min(Comparator.comparing(Opening::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(offered.get(0));
    }

    /** The same of hours that were read already; empty where nobody can. */
    static Opening at(String hours, Optional<OpeningHours> read, LocalDateTime moment) {
        if (hours == null) {
            return Opening.NOT_GIVEN;
        }
        if (read.isEmpty()) {
            return Opening.UNREADABLE;
        }
        return switch (read.get().stateAt(moment)) {
            case OPEN ->
                new Opening(Opening.State.OPEN, read.get().closesAt(moment).orElse(null));
            case CLOSED ->
                new Opening(Opening.State.CLOSED, read.get().nextOpening(moment).orElse(null));
            case UNKNOWN -> Opening.UNREADABLE;
        };
    }
}
