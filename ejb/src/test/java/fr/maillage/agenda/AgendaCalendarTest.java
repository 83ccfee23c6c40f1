package fr.maillage.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class AgendaCalendarTest {

    @Test
    void a_recurring_event_has_its_rule_its_exceptions_and_the_zone() {
        // When
        String text = text(
                AgendaSamples.detail(AgendaSamples.input("Mon téléphone", "FREQ=WEEKLY;UNTIL=20270112", "2026-12-08")));
        // Then: the 12th ends at 22:59:59 UTC
        assertThat(text)
                .contains("UID:00000000-0000-4000-8000-000000000002@maillage\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("DTSTART;TZID=Europe/Paris:20261201T140000\r\n")
                .contains("DTEND;TZID=Europe/Paris:20261201T160000\r\n")
                .contains("UNTIL=20270112T225959Z", "WKST=MO")
                .contains("EXDATE;TZID=Europe/Paris:20261208T140000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n")
                .contains("LOCATION:Médiathèque\\; la Halle\\, 1 rue Imaginaire\\, 93220 Gagny\r\n");
    }

    @Test
    void a_single_date_that_is_cancelled_says_so() {
        assertThat(text(AgendaSamples.detail(AgendaSamples.input("Une fois", null, "2026-12-01"))))
                .contains("STATUS:CANCELLED\r\n")
                .doesNotContain("BYDAY=TU");
    }

    @Test
    void a_text_can_become_neither_a_property_nor_an_event() throws IOException, ParserException {
        // Given
        String hostile = "<script>alert(1)</script>; a, \"b\" \\ c\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:autre";
        // When
        AgendaDetail event = AgendaSamples.detail(AgendaSamples.input(hostile, null));
        Calendar read = new CalendarBuilder().build(new StringReader(text(event, hostile)));
        // Then
        assertThat(read.<VEvent>getComponents("VEVENT"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getSummary().getValue())
                        .isEqualTo("<script>alert(1)</script>; a, \"b\" \\ c END:VEVENT BEGIN:VEVENT SUMMARY:autre"))
                .satisfies(entry ->
                        assertThat(entry.getDescription().getValue()).isEqualTo(hostile.replace("\r\n", "\n")));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String title = "éa\uD83D\uDE00".repeat(50);
        String text = text(AgendaSamples.detail(AgendaSamples.input(title, null)));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void an_agenda_without_events_is_a_calendar_too() {
        assertThat(AgendaCalendar.of(List.of(), e -> "", e -> URI.create("http://localhost/")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static String text(AgendaDetail event) {
        return text(event, "Décrit");
    }

    private static String text(AgendaDetail event, String description) {
        return AgendaCalendar.of(
                List.of(event), e -> description, e -> URI.create("http://localhost/agenda/event.xhtml?id=" + e.id()));
    }
}
