package fr.maillage.committee.intake;

import fr.maillage.committee.CommitteePatterns;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** When a gathering is, as far as its code tells. */
final class GatheringDayPolicy {

    private GatheringDayPolicy() {}

    /** The day that a code tells, or the first of the month that it tells; empty where it tells neither. */
    static Optional<LocalDate> told(String code) {
        Matcher found = CommitteePatterns.MEETING_DAY.matcher(code);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(3)),
                    found.group(4) == null ? 1 : Integer.parseInt(found.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
