package fr.maillage.deployment.post;

import java.time.LocalDate;

/**
 * Standing of a post on a day.
 *
 * @param since the first day of it; null where nobody knows
 * @param dueOn the day on which a vacant post goes back; null for others, and where nobody knows since when it is vacant
 * @param daysLeft until then, negative afterwards; null where there is no such day
 */
public record Standing(PostState state, LocalDate since, LocalDate dueOn, Long daysLeft) {

    /** Vacant for more than six months, and still there. */
    public boolean overdue() {
        return daysLeft != null && daysLeft < 0;
    }
}
