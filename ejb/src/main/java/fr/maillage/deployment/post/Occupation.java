package fr.maillage.deployment.post;

import java.time.LocalDate;

/**
 * A time during which somebody holds a post.
 *
 * @param from the first day; null for longer than anybody knows
 * @param to the last day; null while no end is known
 */
public record Occupation(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** Tells if the two have a day in common. */
    public boolean overlaps(Occupation other) {
        return (to == null || other.from == null || !other.from.isAfter(to))
                && (other.to == null || from == null || !from.isAfter(other.to));
    }
}
