package fr.maillage.committee.item;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** When each item of an agenda begins: each after the one before it. */
final class AgendaClock {

    private AgendaClock() {}

    /**
     * The times of day at which items begin.
     *
     * @param start when the gathering begins, such as {@code 14:00}; null where nobody said
     * @param durations in minutes, in the order of the agenda; null where nobody said
     * @return as many as there are durations; null from the first item on whose beginning cannot be told
     */
    static List<String> starts(String start, List<Integer> durations) {
        List<String> starts = new ArrayList<>();
        LocalTime at = start == null ? null : LocalTime.parse(start);
        for (Integer minutes : durations) {
            starts.add(at == null ? null : at.toString());
            at = at == null || minutes == null ? null : at.plusMinutes(minutes);
        }
        return starts;
    }

    /** Sums the minutes of the items whose duration is known. */
    static int sum(List<Integer> durations) {
        int sum = 0;
        for (Integer minutes : durations) {
            sum += minutes == null ? 0 : minutes;
        }
        return sum;
    }

    /** Counts the minutes between two times of day of one day; null where one is unknown. */
    static Integer length(String start, String end) {
        if (start == null || end == null) {
            return null;
        }
        return Math.toIntExact(
                Duration.between(LocalTime.parse(start), LocalTime.parse(end)).toMinutes());
    }
}
