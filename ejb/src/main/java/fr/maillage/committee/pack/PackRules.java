package fr.maillage.committee.pack;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules for packs, whatever is in them. */
final class PackRules {

    private PackRules() {}

    /**
     * The sections of a pack.
     *
     * @param all that there are, in their usual order
     * @param chosen the names of some in their order; empty for all. A name that none bears any more is left out
     */
    static <T> List<T> chosen(List<T> all, Function<T, String> name, List<String> chosen) {
        if (chosen.isEmpty()) {
            return List.copyOf(all);
        }
        Map<String, T> known = all.stream().collect(Collectors.toMap(name, each -> each, (one, other) -> one));
        return chosen.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Refuses a choice that cannot be kept.
     *
     * @param known the names that there are
     * @return the choice, each name once; empty where it is the usual one
     * @throws Problem INVALID without any section, for an unknown one, and for days out of range
     */
    static List<String> checked(List<String> chosen, List<String> known, Integer daysBefore) {
        if (chosen.isEmpty()) {
            throw Problem.invalid("sections", "committee-pack-empty", null);
        }
        Set<String> once = new LinkedHashSet<>(chosen);
        for (String name : once) {
            if (!known.contains(name)) {
                throw Problem.invalid("sections", "unknown-value", name);
            }
        }
        if (daysBefore != null && (daysBefore < 0 || daysBefore > PackSetup.MOST_DAYS)) {
            throw Problem.invalid(
                    "daysBefore", "committee-pack-days", daysBefore.toString(), Integer.toString(PackSetup.MOST_DAYS));
        }
        List<String> kept = new ArrayList<>(once);
        return kept.equals(known) ? List.of() : kept;
    }

    /** The day on which a pack is made by itself; null for never. */
    static LocalDate due(LocalDate heldOn, Integer daysBefore) {
        return daysBefore == null ? null : heldOn.minusDays(daysBefore);
    }

    /** Tells if it is to be made on a day: its own has come, and the meeting is not over. */
    static boolean isDue(LocalDate heldOn, Integer daysBefore, LocalDate today) {
        LocalDate due = due(heldOn, daysBefore);
        return due != null && !due.isAfter(today) && !heldOn.isBefore(today);
    }
}
