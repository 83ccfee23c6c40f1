package fr.maillage.committee.meeting;

/**
 * Outcome of a decision or a vote that was put to a gathering.
 *
 * @param number of the decision; null where a vote did not adopt it, and the minutes tell so
 * @param waiting how many of its effects could not be applied yet
 */
public record MeetingDecision(String number, int waiting) {

    public boolean adopted() {
        return number != null;
    }
}
