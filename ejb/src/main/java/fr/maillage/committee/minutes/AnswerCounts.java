package fr.maillage.committee.minutes;

/**
 * What those who were at a gathering say of a version of its minutes.
 *
 * @param asked how many were there, or were asked, or answered
 */
public record AnswerCounts(long asked, long approve, long correct) {

    /** How many have not answered. */
    public long silent() {
        return asked - approve - correct;
    }
}
