package fr.maillage.agenda;

import fr.maillage.agenda.model.Recurrence;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Rules for the fields of an event beside their types: when it is held, and where one registers. */
final class AgendaValidator {

    /** Number of wrong days that are named; whoever sends more sends nonsense. */
    private static final int MOST_NAMED = 20;

    private final FieldValidator<AgendaField> check;
    private final FieldValues<AgendaField> input;

    /** An event that is right, with its dates. */
    record Checked(FieldValues<AgendaField> values, List<AgendaDate> dates) {}

    private AgendaValidator(FieldValidator<AgendaField> check, FieldValues<AgendaField> input) {
        this.check = check;
        this.input = input;
    }

    /**
     * An event in normal form.
     *
     * @param before what it held until now, whose theme it may keep when that is out of use; nothing for a new one
     * @throws Problem INVALID with one violation per wrong field
     */
    static Checked check(FieldValues<AgendaField> input, FieldValues<AgendaField> before, Vocabularies terms) {
        FieldValidator<AgendaField> check =
                new FieldValidator<>(AgendaField.class, input, before, terms, References.NONE);
        AgendaValidator more = new AgendaValidator(check, input);
        more.contact();
        List<AgendaDate> dates = more.dates();
        return new Checked(check.values(), dates);
    }

    private void contact() {
        String contact = check.right(AgendaField.CONTACT).orElse(null);
        Registration way = check.right(AgendaField.REGISTRATION)
                .flatMap(Registration::byCode)
                .orElse(Registration.WALK_IN);
        if (way == Registration.WALK_IN) {
            // Who need not register needs no number to do it at.
            check.normal(AgendaField.CONTACT, List.of());
        } else if (contact == null) {
            if (input.text(AgendaField.CONTACT) == null) {
                check.wrong(AgendaField.CONTACT, "required", null);
            }
        } else {
            reached(way, contact).ifPresent(normal -> check.normal(AgendaField.CONTACT, List.of(normal)));
        }
    }

    private Optional<String> reached(Registration way, String contact) {
        Optional<String> normal = switch (way) {
            case PHONE -> PhonePolicy.normalise(contact);
            case EMAIL -> EmailPolicy.normalise(contact);
            default -> WebAddressPolicy.normalise(contact);
        };
        if (normal.isEmpty()) {
            check.wrong(AgendaField.CONTACT, way == Registration.LINK ? "url" : way.code(), contact);
        }
        return normal;
    }

    private List<AgendaDate> dates() {
        LocalDateTime start = time(AgendaField.START);
        LocalDateTime end = time(AgendaField.END);
        if (start == null) {
            return List.of();
        }
        if (end != null && (!end.isAfter(start) || end.isAfter(start.plusDays(1)))) {
            check.wrong(AgendaField.END, "agenda-order", readable(end), readable(start));
        }
        Recurrence rule = recurrence(start.toLocalDate());
        if (end == null) {
            return List.of();
        }
        List<LocalDate> days =
                rule == null ? List.of(start.toLocalDate()) : RecurrenceRules.dates(rule, start.toLocalDate());
        TreeSet<LocalDate> cancelled = cancelled(days);
        long minutes = ChronoUnit.MINUTES.between(start, end);
        return days.stream()
                .map(day -> day.atTime(start.toLocalTime()))
                .map(at -> new AgendaDate(at, at.plusMinutes(minutes), cancelled.contains(at.toLocalDate())))
                .toList();
    }

    private Recurrence recurrence(LocalDate first) {
        String text = check.right(AgendaField.RECURRENCE).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            Recurrence rule = RecurrenceRules.read(text, first);
            check.normal(AgendaField.RECURRENCE, List.of(rule.rule()));
            return rule;
        } catch (Problem problem) {
            for (Violation v : problem.violations()) {
                check.wrong(
                        AgendaField.RECURRENCE, v.rule(), v.value(), v.args().toArray(String[]::new));
            }
            return null;
        }
    }

    private TreeSet<LocalDate> cancelled(List<LocalDate> days) {
        TreeSet<LocalDate> cancelled = new TreeSet<>();
        int wrong = 0;
        for (String typed : input.list(AgendaField.CANCELLED)) {
            LocalDate day = day(typed);
            if (day != null && days.contains(day)) {
                cancelled.add(day);
            } else if (wrong++ < MOST_NAMED) {
                check.wrong(AgendaField.CANCELLED, "agenda-cancelled", typed);
            }
        }
        check.normal(
                AgendaField.CANCELLED,
                cancelled.stream().map(LocalDate::toString).toList());
        return cancelled;
    }

    private LocalDateTime time(AgendaField field) {
        return check.right(field).map(LocalDateTime::parse).orElse(null);
    }

    private static String readable(LocalDateTime time) {
        return time.toString().replace('T', ' ');
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
