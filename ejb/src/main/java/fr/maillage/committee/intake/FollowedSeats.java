package fr.maillage.committee.intake;

import fr.maillage.committee.SeatField;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Mandate;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.intake.RecordNotes;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the mandate of whose seat a row says that its member takes it. */
@ApplicationScoped
class FollowedSeats {

    @Inject
    private MandateRepository mandates;

    /**
     * The mandate of a body that ended last before the row's begins, of whoever has the address that the row names.
     *
     * @param body null for one that a dry run would enter
     * @return null where the row names nobody, or whom a dry run would only enter
     * @throws Problem INVALID on {@code replaces} where no such mandate is known
     */
    Long find(MemberRow row, Body body, RecordNotes notes) {
        String email = row.replaces();
        if (email == null) {
            return null;
        }
        List<Long> persons = body == null ? List.of() : mandates.addressed(body.id(), email);
        if (persons.isEmpty() && notes.noted(key(row, email)).isPresent()) {
            return null;
        }
        if (persons.isEmpty()) {
            throw Problem.invalid("replaces", "committee-attendance-unknown", email);
        }
        return over(persons, body, row)
                .map(Mandate::id)
                .orElseThrow(() -> Problem.invalid("replaces", "committee-seat-replaces-order", email));
    }

    /** Remembers that somebody sits there, for the dry run of a file in which a later row follows her. */
    void note(MemberRow row, RecordNotes notes) {
        String email = row.actor().contact().email();
        if (email != null) {
            notes.note(key(row, email.strip()), row.body());
        }
    }

    private Optional<Mandate> over(List<Long> persons, Body body, MemberRow row) {
        String from = row.says().text(SeatField.FROM);
        LocalDate begins = from == null ? null : LocalDate.parse(from);
        return mandates.of(persons).stream()
                .filter(mandate -> mandate.bodyId() == body.id())
                .filter(mandate -> begins != null && mandate.untilOn() != null && begins.isAfter(mandate.untilOn()))
                .max(Comparator.comparing(Mandate::untilOn).thenComparing(Mandate::id));
    }

    private static String key(MemberRow row, String email) {
        return "seat " + row.territory() + " " + Body.nameKey(row.body()) + " " + email;
    }
}
