package fr.maillage.committee.seat;

import fr.maillage.committee.BodyLifecycle;
import fr.maillage.committee.SeatField;
import fr.maillage.committee.SeatKeys;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Mandate;
import fr.maillage.committee.model.MandateDays;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes seats, whichever door they come by: a form, a program or a file. It asks for no right. Whoever calls has locked
 * the body, so that nobody else seats the same person meanwhile. The body's history tells that a member changed, not who.
 */
@ApplicationScoped
public class Seats {

    @Inject
    private MandateRepository mandates;

    @Inject
    private BodyLifecycle lifecycle;

    /**
     * Seats somebody.
     *
     * @param says in normal form; only what a mandate keeps itself counts
     * @throws Problem INVALID with one violation per rule that is broken
     */
    public Mandate enter(Body body, FieldValues<SeatField> says, SeatKeys keys) {
        check(body, null, days(says), keys);
        Mandate mandate = new Mandate(UUID.randomUUID(), body.id(), lifecycle.now());
        mandate.describe(says, keys, lifecycle.now());
        mandates.add(mandate);
        mandates.flush();
        lifecycle.record(body, "add-member", List.of());
        return mandate;
    }

    /**
     * Corrects a seat; nothing is written when nothing differs.
     *
     * @param says as for {@link #enter}
     * @return whether anything did
     * @throws Problem INVALID as for {@link #enter}; STALE where somebody else changed it meanwhile
     */
    public boolean change(Body body, Mandate mandate, FieldValues<SeatField> says, SeatKeys keys) {
        MandateDays before = mandate.days();
        MandateDays after = days(says);
        SeatKeys held = mandate.keys();
        if (held.equals(keys) && mandate.holds(says)) {
            return false;
        }
        boolean moved = !before.equals(after)
                || held.person() != keys.person()
                || !Objects.equals(held.alternateOf(), keys.alternateOf())
                || !Objects.equals(held.replaces(), keys.replaces());
        if (moved) {
            check(body, mandate, after, keys);
        }
        mandate.describe(says, keys, lifecycle.now());
        mandates.flush();
        boolean ended = after.until() != null && !after.until().equals(before.until());
        lifecycle.record(body, ended ? "end-member" : "change-member", List.of());
        return true;
    }

    private void check(Body body, Mandate mandate, MandateDays days, SeatKeys keys) {
        List<Violation> wrong = new ArrayList<>();
        boolean twice = mandates.of(body.id(), keys.person()).stream()
                .anyMatch(
                        other -> !Objects.equals(other, mandate) && other.days().overlap(days));
        if (twice) {
            wrong.add(broken(SeatField.PERSON, "committee-seat-twice"));
        }
        List<Mandate> alternates = mandate == null ? List.of() : mandates.alternates(mandate.id());
        if (alternates.stream().anyMatch(alternate -> alternate.personId() == keys.person())) {
            wrong.add(broken(SeatField.PERSON, "committee-seat-alternate-self"));
        }
        if (keys.alternateOf() != null) {
            standIn(body, mandate, days, keys)
                    .or(() -> alternates.isEmpty() ? Optional.empty() : Optional.of("committee-seat-alternate-chain"))
                    .ifPresent(rule -> wrong.add(broken(SeatField.ALTERNATE_OF, rule)));
        }
        if (keys.replaces() != null) {
            replaced(body, mandate, days, keys).ifPresent(rule -> wrong.add(broken(SeatField.REPLACES, rule)));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    /** The rule that standing in for somebody breaks; empty for none. */
    private Optional<String> standIn(Body body, Mandate mandate, MandateDays days, SeatKeys keys) {
        Mandate held = mandates.byKey(keys.alternateOf())
                .filter(of -> of.bodyId() == body.id())
                .orElse(null);
        if (held == null) {
            return Optional.of("committee-seat-alternate-nobody");
        }
        if (held.equals(mandate) || held.personId() == keys.person()) {
            return Optional.of("committee-seat-alternate-self");
        }
        if (held.alternateOf() != null) {
            return Optional.of("committee-seat-alternate-chain");
        }
        return held.days().overlap(days) ? Optional.empty() : Optional.of("committee-seat-alternate-apart");
    }

    /** The rule that taking somebody's seat breaks; empty for none. */
    private Optional<String> replaced(Body body, Mandate mandate, MandateDays days, SeatKeys keys) {
        Mandate held = mandates.byKey(keys.replaces())
                .filter(of -> of.bodyId() == body.id())
                .orElse(null);
        if (held == null) {
            return Optional.of("committee-seat-replaces-nobody");
        }
        if (held.equals(mandate)) {
            return Optional.of("committee-seat-replaces-self");
        }
        return days.after(held.days()) ? Optional.empty() : Optional.of("committee-seat-replaces-order");
    }

    private static Violation broken(SeatField field, String rule) {
        return Violation.of(field.key(), rule, null);
    }

    private static MandateDays days(FieldValues<SeatField> says) {
        return new MandateDays(day(says.text(SeatField.FROM)), day(says.text(SeatField.UNTIL)));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
