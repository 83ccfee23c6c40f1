package fr.maillage.committee.intake;

import fr.maillage.committee.SeatField;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Mandate;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.intake.RecordNotes;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds the mandate of whose seat a row says that its member takes it. */
@ApplicationScoped
class FollowedSeats {

    @Inject
    private MandateRepository mandates;

    @Inject
    private Clock clock;

    /**
     * The mandate of a body that ended last before the row's begins, of whoever has the address that the row names.
     *
     * @param body null for one that a dry run would enter
     * @param notes what a dry run has noted of earlier rows
     * @return null where the row names nobody, or whom a dry run would only enter
     * @throws Problem INVALID on {@code replaces} where no such mandate is known
     */
    Long find(MemberRow row, Body body, RecordNotes notes) {
        String email = row.replaces();
        if (email == null) {
            return null;
        }
        List<Long> persons = body == null ? List.of() : mandates.addressed(body.id(), email);
        Optional<String> noted = notes.noted(key(row, email));
        if (persons.isEmpty() && noted.isEmpty()) {
            throw Problem.invalid("replaces", "committee-attendance-unknown", email);
        }
        LocalDate end =
                noted.filter(day -> !day.isEmpty()).map(LocalDate::parse).orElse(null);
        if (persons.isEmpty() && before(end, row)) {
            return null;
        }
        return over(persons, body, row, end)
                .map(Mandate::id)
                .orElseThrow(() -> Problem.invalid("replaces", "committee-seat-replaces-order", email));
    }

    /** Remembers that somebody sits there and until when, for the dry run of a file in which a later row follows her. */
    void note(MemberRow row, RecordNotes notes) {
        String email = row.actor().contact().email();
        if (email != null) {
            notes.note(key(row, email.strip()), Objects.toString(row.says().text(SeatField.UNTIL), ""));
        }
    }

    /** @param end the day to which a dry run would bring the mandate that runs; null for none */
    private Optional<Mandate> over(List<Long> persons, Body body, MemberRow row, LocalDate end) {
        LocalDate today = ClockProducer.today(clock);
        Function<Mandate, LocalDate> until =
                mandate -> end != null && mandate.days().contains(today) ? end : mandate.untilOn();
        return mandates.of(persons).stream()
                .filter(mandate -> mandate.bodyId() == body.id())
                .filter(mandate -> before(until.apply(mandate), row))
                .max(Comparator.comparing(until).thenComparing(Mandate::id));
    }

    private static boolean before(LocalDate end, MemberRow row) {
        String from = row.says().text(SeatField.FROM);
        return end != null && from != null && LocalDate.parse(from).isAfter(end);
    }

    private static String key(MemberRow row, String email) {
        return "seat " + row.territory() + " " + Body.nameKey(row.body()) + " " + email;
    }
}
