package fr.maillage.deployment.post;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Works out whether a post is occupied, vacant or returned on a day: six months vacant, and it goes back to the State. */
public final class OccupancyPolicy {

    static final int MONTHS_VACANT = 6;

    private OccupancyPolicy() {}

    /**
     * When somebody held a post or will.
     *
     * @param assigned what its assignments say
     * @param contractEndsOn what the register says of the contract, which counts where no assignment is known; may be null
     */
    public static List<Occupation> occupations(List<Occupation> assigned, LocalDate contractEndsOn) {
        return assigned.isEmpty() && contractEndsOn != null
                ? List.of(new Occupation(null, contractEndsOn))
                : List.copyOf(assigned);
    }

    /** @param returnedOn null for a post that was not returned */
    public static Standing standing(Collection<Occupation> occupations, LocalDate returnedOn, LocalDate day) {
        if (returnedOn != null && !returnedOn.isAfter(day)) {
            return new Standing(PostState.RETURNED, returnedOn, null, null);
        }
        Optional<Occupation> now =
                occupations.stream().filter(held -> held.covers(day)).findFirst();
        if (now.isPresent()) {
            return new Standing(PostState.OCCUPIED, now.get().from(), null, null);
        }
        LocalDate since = occupations.stream()
                .map(Occupation::to)
                .filter(end -> end != null && end.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(null);
        LocalDate due = since == null ? null : since.plusMonths(MONTHS_VACANT);
        return new Standing(PostState.VACANT, since, due, due == null ? null : ChronoUnit.DAYS.between(day, due));
    }

    /** The last day on which somebody holds a post that is said to be returned then; empty where nobody does. */
    public static Optional<Occupation> heldAfter(Collection<Occupation> occupations, LocalDate returnedOn) {
        return occupations.stream()
                .filter(held -> held.to() == null || !held.to().isBefore(returnedOn))
                .max(Comparator.comparing(held -> Objects.requireNonNullElse(held.to(), LocalDate.MAX)));
    }
}
