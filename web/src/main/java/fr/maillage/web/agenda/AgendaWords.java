package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaField;
import fr.maillage.agenda.Registration;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Parts;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for events in a language, on pages, posters and in calendars alike. */
final class AgendaWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final DateTimeFormatter ISO = DateTimeFormatter.BASIC_ISO_DATE;

    private final Locale locale;
    private final Vocabularies terms;

    AgendaWords(Locale locale, Vocabularies terms) {
        this.locale = locale;
        this.terms = terms;
    }

    String say(String key, Object... args) {
        return args.length == 0 ? Messages.text(locale, key) : Messages.format(locale, key, args);
    }

    String theme(String code) {
        return code == null ? say("agenda.theme.any") : terms.label(Vocabulary.SERVICE, code, locale.getLanguage());
    }

    String level(String code) {
        return say("agenda.level." + code);
    }

    /** A day in words: mardi 1 décembre 2026. */
    String day(LocalDate day) {
        return Texts.words(day, "EEEE d MMMM yyyy", locale);
    }

    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(day);
    }

    /** A day with its times; the end's day too where the night lies between. */
    String when(AgendaDate date) {
        LocalDateTime start = date.start();
        boolean night = !date.end().toLocalDate().equals(start.toLocalDate());
        String end = night
                ? say("agenda.when.next-day", day(date.end().toLocalDate()), TIME.format(date.end()))
                : TIME.format(date.end());
        return say("agenda.when", day(start.toLocalDate()), TIME.format(start), end);
    }

    String fee(String fee) {
        return fee == null ? say("agenda.fee.free") : fee;
    }

    /** Tells how to take part, with the number or address. */
    String registration(String way, String contact) {
        return Registration.WALK_IN.code().equals(way)
                ? say("agenda.registration.walk-in")
                : say("agenda.registration.at." + way, PhonePolicy.dialled(contact));
    }

    /** The rule in words; null for a single date. */
    String recurrence(String rule) {
        if (rule == null) {
            return null;
        }
        String[] parts = Parts.of(rule, ";");
        String interval = parts[1].substring("INTERVAL=".length());
        String days = Arrays.stream(Parts.of(parts[2].substring("BYDAY=".length()), ","))
                .map(code -> say("agenda.weekday." + code))
                .collect(Collectors.joining(", "));
        String every =
                interval.equals("1") ? say("agenda.every-week", days) : say("agenda.every-weeks", interval, days);
        String end = parts[3].startsWith("COUNT=")
                ? say("agenda.times", Integer.valueOf(parts[3].substring("COUNT=".length())))
                : say("agenda.until", day(LocalDate.parse(parts[3].substring("UNTIL=".length()), ISO)));
        return every + ", " + end;
    }

    /** Gives what a calendar says of an event beside its title and place. */
    String description(FieldValues<AgendaField> values) {
        List<String> lines = new ArrayList<>();
        if (values.text(AgendaField.SUMMARY) != null) {
            lines.add(values.text(AgendaField.SUMMARY));
        }
        if (values.text(AgendaField.THEME) != null) {
            lines.add(line("agenda.field.theme", theme(values.text(AgendaField.THEME))));
        }
        lines.add(line("agenda.field.level", level(values.text(AgendaField.LEVEL))));
        if (values.text(AgendaField.SEATS) != null) {
            lines.add(line("agenda.field.seats", values.text(AgendaField.SEATS)));
        }
        lines.add(line("agenda.field.fee", fee(values.text(AgendaField.FEE))));
        lines.add(line(
                "agenda.field.registration",
                registration(values.text(AgendaField.REGISTRATION), values.text(AgendaField.CONTACT))));
        return String.join("\n", lines);
    }

    private String line(String key, String value) {
        return say("agenda.line", say(key), value);
    }
}
