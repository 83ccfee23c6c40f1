package fr.maillage.deployment.dropin;

import fr.maillage.shared.ClockProducer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Once that a drop-in is held, in wall times of Paris. */
public record Session(LocalDateTime start, LocalDateTime end) implements Comparable<Session> {

    /** When it begins; a time that the clocks leave out in spring is the hour after it. */
    public ZonedDateTime startsAt() {
        return start.atZone(ClockProducer.PARIS);
    }

    /** When it ends; a time that there is twice in autumn is the second one. */
    public ZonedDateTime endsAt() {
        return end.atZone(ClockProducer.PARIS).withLaterOffsetAtOverlap();
    }

    /** Gives its true length, also in a night in which the clocks change; never less than nothing. */
    public Duration length() {
        Duration length = Duration.between(startsAt(), endsAt());
        return length.isNegative() ? Duration.ZERO : length;
    }

    /** Tells if both have some time in common. */
    public boolean meets(Session other) {
        return startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
    }

    @Override
    public int compareTo(Session other) {
        int first = start.compareTo(other.start);
        return first == 0 ? end.compareTo(other.end) : first;
    }
}
