package fr.maillage.committee.minutes;

/**
 * Numbers of those who were at a gathering, by their answer on a version of its minutes.
 *
 * @param asked how many were there, or were asked, or answered
 */
public record AnswerCounts(long asked, long approve, long correct) {

    /** Counts those who have not answered. */
    public long silent() {
        return asked - approve - correct;
    }
}
