package fr.maillage.deployment.dropin;

import fr.maillage.deployment.dropin.DoubleBooking.Booking;
import fr.maillage.deployment.dropin.DoubleBooking.Clash;
import fr.maillage.deployment.persistence.DropInRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults that keep drop-ins from fitting together, each and among them. Reading needs READ. */
@Stateless
public class DropInCheckService {

    @Inject
    private DropInList list;

    @Inject
    private DropInRepository dropIns;

    @Inject
    private Caller caller;

    /**
     * Finds the faults of some drop-ins, by their identifiers; in three statements. Those of which nothing is to be said,
     * and those that are archived, are absent.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ
     */
    public Map<UUID, List<Violation>> of(Collection<DropInView> some) {
        caller.require(Permission.READ);
        LocalDate today = list.today();
        Set<String> advisers = advisers(some.stream().map(Booking::of).toList());
        Map<String, List<Clash>> clashes =
                DoubleBooking.of(list.held(advisers).stream().map(Booking::of).toList(), today);
        Set<String> unknown = unknown(advisers);
        Map<UUID, List<Violation>> said = new HashMap<>();
        for (DropInView dropIn : some) {
            if (!dropIn.archived()) {
                List<Violation> all = new ArrayList<>(
                        notes(dropIn.advisers(), unknown, clashes.getOrDefault(dropIn.code(), List.of())));
                all.addAll(DropInCoherence.of(dropIn, today));
                if (!all.isEmpty()) {
                    said.put(dropIn.id(), all);
                }
            }
        }
        return said;
    }

    /**
     * Finds the clashes of a file: who would be at two places at once, with the drop-ins known already; by code.
     *
     * @param said what the file says
     */
    public Map<String, List<Violation>> booked(List<Booking> said) {
        Map<String, Booking> all = new LinkedHashMap<>();
        Set<String> advisers = advisers(said);
        list.held(advisers).forEach(dropIn -> all.put(dropIn.code(), Booking.of(dropIn)));
        said.forEach(booking -> all.put(booking.code(), booking));
        Map<String, List<Clash>> clashes = DoubleBooking.of(List.copyOf(all.values()), list.today());
        Set<String> unknown = unknown(advisers);
        return said.stream()
                .collect(Collectors.toMap(
                        Booking::code,
                        booking -> notes(booking.advisers(), unknown, clashes.getOrDefault(booking.code(), List.of())),
                        (a, b) -> a));
    }

    /**
     * The advisers who hold a post on a day in a territory, and no drop-in that runs on it; by code, in one statement.
     *
     * @param territory the key of a territory
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<String> advisersWithout(long territory, LocalDate day) {
        caller.require(Permission.READ);
        return dropIns.advisersWithout(territory, day);
    }

    private static Set<String> advisers(Collection<Booking> bookings) {
        return bookings.stream().flatMap(b -> b.advisers().stream()).collect(Collectors.toSet());
    }

    /** Those whom no assignment knows; nobody where no assignment knows anybody. */
    private Set<String> unknown(Set<String> advisers) {
        if (advisers.isEmpty() || !dropIns.anyKnown()) {
            return Set.of();
        }
        Set<String> known = dropIns.known(advisers);
        return advisers.stream().filter(adviser -> !known.contains(adviser)).collect(Collectors.toSet());
    }

    private static List<Violation> notes(List<String> advisers, Set<String> unknown, List<Clash> clashes) {
        return Stream.concat(
                        clashes.stream()
                                .map(clash -> Violation.of(
                                        "advisers",
                                        "deployment-dropin-double",
                                        clash.adviser(),
                                        clash.other(),
                                        clash.day().toString())),
                        advisers.stream()
                                .filter(unknown::contains)
                                .map(adviser -> Violation.of("advisers", "deployment-dropin-adviser-unknown", adviser)))
                .toList();
    }
}
