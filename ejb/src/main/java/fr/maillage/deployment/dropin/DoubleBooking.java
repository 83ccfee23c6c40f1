package fr.maillage.deployment.dropin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Advisers who would have to be at two drop-ins at once. */
public final class DoubleBooking {

    /** Number of days from the first common one on which two rhythms are compared: a year has all its holidays and pauses. */
    private static final int DAYS = 366;

    private DoubleBooking() {}

    /** Who holds a drop-in when. */
    public record Booking(String code, List<String> advisers, Rhythm rhythm) {

        public Booking {
            advisers = List.copyOf(advisers);
        }

        static Booking of(DropInView dropIn) {
            return new Booking(dropIn.code(), dropIn.advisers(), dropIn.rhythm());
        }
    }

    /**
     * An adviser of a drop-in who is at another one at the same time.
     *
     * @param other the code of that other one
     * @param day the first day on which it happens
     */
    public record Clash(String adviser, String other, LocalDate day) {}

    /**
     * Whom drop-ins want at the same time, by their codes; those without a clash are absent.
     *
     * @param today where rhythms without a first day begin
     */
    public static Map<String, List<Clash>> of(List<Booking> bookings, LocalDate today) {
        Map<String, List<Clash>> clashes = new HashMap<>();
        Map<String, List<Booking>> byAdviser = new HashMap<>();
        bookings.forEach(booking -> booking.advisers()
                .forEach(adviser -> byAdviser
                        .computeIfAbsent(adviser, a -> new ArrayList<>())
                        .add(booking)));
        byAdviser.forEach((adviser, held) -> {
            for (int i = 0; i < held.size(); i++) {
                for (Booking other : held.subList(i + 1, held.size())) {
                    Booking one = held.get(i);
                    meeting(one.rhythm(), other.rhythm(), today).ifPresent(day -> {
                        add(clashes, one, new Clash(adviser, other.code(), day));
                        add(clashes, other, new Clash(adviser, one.code(), day));
                    });
                }
            }
        });
        clashes.values()
                .forEach(list -> list.sort(Comparator.comparing(Clash::adviser).thenComparing(Clash::other)));
        return clashes;
    }

    private static void add(Map<String, List<Clash>> clashes, Booking booking, Clash clash) {
        clashes.computeIfAbsent(booking.code(), code -> new ArrayList<>()).add(clash);
    }

    private static Optional<LocalDate> meeting(Rhythm one, Rhythm other, LocalDate today) {
        LocalDate from = Stream.of(one.from(), other.from())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(today);
        LocalDate to = Stream.of(one.to(), other.to(), from.plusDays(DAYS))
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Session> first = one.sessions(from, to);
        List<Session> second = other.sessions(from, to);
        int at = 0;
        for (Session session : first) {
            while (at < second.size() && !second.get(at).endsAt().isAfter(session.startsAt())) {
                at++;
            }
            if (at < second.size() && second.get(at).meets(session)) {
                return Optional.of(session.start().toLocalDate());
            }
        }
        return Optional.empty();
    }
}
