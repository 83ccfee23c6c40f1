package fr.maillage.agenda;

import fr.maillage.agenda.model.Recurrence;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Brings what somebody says about an event to its normal form, and names each field that is wrong. */
final class AgendaValidator {

    private static final int MOST_SEATS = 10_000;

    private final List<Violation> violations = new ArrayList<>();

    /** An event that is right, with its dates. */
    record Checked(AgendaInput values, LocalDateTime start, LocalDateTime end, List<AgendaDate> dates) {}

    /**
     * Checks an event.
     *
     * @param before what was said until now, whose theme it may keep when that is out of use; null for a new one
     * @throws Problem INVALID with one violation per wrong field
     */
    static Checked check(AgendaInput input, AgendaInput before, Vocabularies terms) {
        return new AgendaValidator().checked(input, before, terms);
    }

    private Checked checked(AgendaInput input, AgendaInput before, Vocabularies terms) {
        String title = required("title", text("title", input.title(), 200));
        if (title != null && PlainText.letters(title).isEmpty()) {
            violations.add(Violation.of("title", "no-letters", title));
        }
        String summary = text("summary", input.summary(), 2000);
        String theme = theme(text("theme", input.theme(), 60), before, terms);
        String level = code(
                "level", input.level(), AgendaLevel.byCode(clean(input.level())).isPresent());
        String seats = seats(clean(input.seats()));
        String fee = text("fee", input.fee(), 200);
        String registration = code(
                "registration",
                input.registration(),
                Registration.byCode(clean(input.registration())).isPresent());
        String contact = contact(registration, text("contact", input.contact(), 2000));
        LocalDateTime start = time("start", input.start());
        LocalDateTime end = time("end", input.end());
        if (start != null && end != null && (!end.isAfter(start) || end.isAfter(start.plusDays(1)))) {
            violations.add(Violation.of("end", "agenda-order", readable(end), readable(start)));
        }
        Recurrence rule = recurrence(clean(input.recurrence()), start);
        List<AgendaDate> dates = start == null || end == null ? List.of() : dates(input, rule, start, end);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        AgendaInput values = new AgendaInput(
                input.place(),
                title,
                summary,
                theme,
                level,
                seats,
                fee,
                registration,
                contact,
                start.toString(),
                end.toString(),
                rule == null ? null : rule.rule(),
                dates.stream()
                        .filter(AgendaDate::cancelled)
                        .map(d -> d.start().toLocalDate().toString())
                        .toList());
        return new Checked(values, start, end, dates);
    }

    private List<AgendaDate> dates(AgendaInput input, Recurrence rule, LocalDateTime start, LocalDateTime end) {
        List<LocalDate> days =
                rule == null ? List.of(start.toLocalDate()) : RecurrenceRules.dates(rule, start.toLocalDate());
        TreeSet<LocalDate> cancelled = new TreeSet<>();
        for (String typed : input.cancelled()) {
            LocalDate day = day(typed);
            if (day == null || !days.contains(day)) {
                violations.add(Violation.of("cancelled", "agenda-cancelled", typed));
            } else {
                cancelled.add(day);
            }
        }
        long minutes = ChronoUnit.MINUTES.between(start, end);
        return days.stream()
                .map(day -> day.atTime(start.toLocalTime()))
                .map(at -> new AgendaDate(at, at.plusMinutes(minutes), cancelled.contains(at.toLocalDate())))
                .toList();
    }

    private Recurrence recurrence(String text, LocalDateTime start) {
        if (text == null || start == null) {
            return null;
        }
        try {
            return RecurrenceRules.read(text, start.toLocalDate());
        } catch (Problem problem) {
            violations.addAll(problem.violations());
            return null;
        }
    }

    private String theme(String code, AgendaInput before, Vocabularies terms) {
        boolean kept = before != null && code != null && code.equals(before.theme());
        boolean known = code == null
                || terms.find(Vocabulary.SERVICE, code)
                        .filter(t -> kept || t.active())
                        .isPresent();
        if (!known) {
            violations.add(Violation.of("theme", "unknown-value", code));
        }
        return code;
    }

    private String seats(String text) {
        if (text == null) {
            return null;
        }
        boolean right = AgendaPatterns.SEATS.matches(text)
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= MOST_SEATS;
        if (!right) {
            violations.add(Violation.of("seats", "agenda-seats", text, "1", Integer.toString(MOST_SEATS)));
            return null;
        }
        return Integer.toString(Integer.parseInt(text));
    }

    private String contact(String registration, String contact) {
        Registration way = Registration.byCode(registration).orElse(Registration.WALK_IN);
        if (contact == null) {
            return way == Registration.WALK_IN ? null : required("contact", null);
        }
        switch (way) {
            case PHONE -> {
                return PhonePolicy.normalise(contact).orElseGet(() -> refused("phone", contact));
            }
            case EMAIL -> {
                return EmailPolicy.normalise(contact).orElseGet(() -> refused("email", contact));
            }
            case LINK -> {
                return WebAddressPolicy.normalise(contact).orElseGet(() -> refused("url", contact));
            }
            default -> {
                // Who need not register needs no number to do it at
                return null;
            }
        }
    }

    private String refused(String rule, String contact) {
        violations.add(Violation.of("contact", rule, contact));
        return null;
    }

    private String code(String field, String code, boolean known) {
        String given = required(field, clean(code));
        if (given != null && !known) {
            violations.add(Violation.of(field, "unknown-value", given));
        }
        return given;
    }

    private LocalDateTime time(String field, String text) {
        String given = required(field, clean(text));
        if (given == null) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.parse(given).truncatedTo(ChronoUnit.MINUTES);
            if (time.getYear() >= 2000 && time.getYear() <= 2100) {
                return time;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that nobody means
        }
        violations.add(Violation.of(field, "agenda-time", given));
        return null;
    }

    private static String readable(LocalDateTime time) {
        return time.toString().replace('T', ' ');
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String text(String field, String text, int longest) {
        String clean = clean(text);
        if (clean != null && clean.length() > longest) {
            violations.add(Violation.of(field, "too-long", clean, Integer.toString(longest)));
        }
        return clean;
    }

    private String required(String field, String text) {
        if (text == null) {
            violations.add(Violation.of(field, "required", null));
        }
        return text;
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
