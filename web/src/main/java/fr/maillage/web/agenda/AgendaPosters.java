package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaField;
import fr.maillage.agenda.AgendaPlace;
import fr.maillage.agenda.AgendaSession;
import fr.maillage.record.FieldValues;
import fr.maillage.report.Poster;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts on the posters of the agenda. */
final class AgendaPosters {

    /** Number of coming dates that the poster of an event names. */
    private static final int DATES = 6;

    private final Locale locale;
    private final AgendaWords words;
    private final String issuer;
    private final String address;

    /**
     * @param issuer who puts it up
     * @param address where the agenda is
     */
    AgendaPosters(Locale locale, AgendaWords words, String issuer, String address) {
        this.locale = locale;
        this.words = words;
        this.issuer = issuer;
        this.address = address;
    }

    /** The poster of an event with its coming dates; cancelled ones are left out. */
    Poster event(AgendaDetail event, LocalDateTime now) {
        FieldValues<AgendaField> values = event.values();
        List<AgendaDate> coming = event.dates().stream()
                .filter(d -> !d.cancelled() && d.end().isAfter(now))
                .toList();
        List<String> dates = new ArrayList<>();
        if (values.text(AgendaField.RECURRENCE) != null) {
            dates.add(words.recurrence(values.text(AgendaField.RECURRENCE)));
        }
        coming.stream().limit(DATES).map(words::when).forEach(dates::add);
        if (coming.isEmpty()) {
            dates.add(words.say("agenda.event.over"));
        } else if (coming.size() > DATES) {
            dates.add(words.say("agenda.poster.more", coming.size() - DATES));
        }
        List<Poster.Section> sections = new ArrayList<>();
        sections.add(section("agenda.poster.when", dates));
        sections.add(section(
                "agenda.poster.where",
                List.of(event.place().name(), event.place().line())));
        sections.add(section("agenda.poster.who", who(values)));
        sections.add(section(
                "agenda.field.registration",
                List.of(words.registration(values.text(AgendaField.REGISTRATION), values.text(AgendaField.CONTACT)))));
        return new Poster(
                locale, issuer, values.text(AgendaField.TITLE), values.text(AgendaField.SUMMARY), sections, footer());
    }

    /** The poster of a place and a month, date by date. */
    Poster month(AgendaPlace place, LocalDate month, List<AgendaSession> sessions) {
        List<Poster.Section> sections = new ArrayList<>();
        sessions.forEach(session -> sections.add(new Poster.Section(
                words.when(session.date()),
                List.of(
                        session.title(),
                        words.say("agenda.poster.level", words.level(session.level()), words.fee(session.fee())),
                        words.registration(session.registration(), session.contact())))));
        return new Poster(
                locale,
                issuer,
                words.say("agenda.poster.month", words.month(month)),
                place.name() + ", " + place.line(),
                sections,
                footer());
    }

    private List<String> who(FieldValues<AgendaField> values) {
        List<String> lines = new ArrayList<>();
        if (values.text(AgendaField.THEME) != null) {
            lines.add(words.theme(values.text(AgendaField.THEME)));
        }
        lines.add(words.say(
                "agenda.poster.level",
                words.level(values.text(AgendaField.LEVEL)),
                words.fee(values.text(AgendaField.FEE))));
        if (values.text(AgendaField.SEATS) != null) {
            lines.add(words.say("agenda.seats", values.text(AgendaField.SEATS)));
        }
        return lines;
    }

    private Poster.Section section(String key, List<String> lines) {
        return new Poster.Section(words.say(key), lines);
    }

    private String footer() {
        return words.say("agenda.poster.footer", address);
    }
}
