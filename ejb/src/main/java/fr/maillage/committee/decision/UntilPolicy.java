package fr.maillage.committee.decision;

import fr.maillage.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The day to which a decision puts something off. */
final class UntilPolicy {

    private UntilPolicy() {}

    /**
     * The day that somebody wrote.
     *
     * @param typed YYYY-MM-DD; null or blank for none
     * @param dated whether there has to be one; else there may be none
     * @param decidedOn the day of the decision
     * @return null where there is none
     * @throws Problem INVALID on {@code until} for one that is missing, too many, no day or not after the decision
     */
    static LocalDate read(String typed, boolean dated, LocalDate decidedOn) {
        boolean said = typed != null && !typed.isBlank();
        if (said != dated) {
            throw Problem.invalid("until", dated ? "committee-decision-until" : "committee-decision-until-idle", null);
        }
        LocalDate day = said ? day(typed) : null;
        if (day != null && !day.isAfter(decidedOn)) {
            throw Problem.invalid("until", "committee-decision-until-before", null);
        }
        return day;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw Problem.invalid("until", "committee-date", typed);
        }
    }
}
