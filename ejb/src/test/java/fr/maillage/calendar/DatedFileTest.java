package fr.maillage.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.RecordRef;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class DatedFileTest {

    private static final UUID ID = new UUID(0, 7);
    private static final RecordRef RECORD = new RecordRef("committee.gathering", ID);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static CalendarEntry timed(LocalDate day, String start, String end) {
        return new CalendarEntry(
                "committee-gatherings",
                ID.toString(),
                day,
                LocalTime.parse(start),
                null,
                end == null ? null : LocalTime.parse(end),
                "Séance",
                "Mairie, salle 2",
                RECORD);
    }

    private static String text(CalendarEntry... entries) {
        return DatedFile.of(
                List.of(entries),
                TODAY,
                CalendarEntry::kind,
                entry -> Optional.of(
                        URI.create("https://exemple.test/?id=" + entry.record().id())));
    }

    @Test
    void a_whole_day_keeps_nobody_busy_and_ends_with_the_day_after_it() {
        String text = text(
                CalendarEntry.onDay("funding-contracts", LocalDate.of(2026, 12, 31), "Contrat", null, RECORD),
                new CalendarEntry(
                        "confirmation-campaigns",
                        ID.toString(),
                        LocalDate.of(2026, 12, 1),
                        null,
                        LocalDate.of(2026, 12, 5),
                        null,
                        "Campagne",
                        null,
                        RECORD));
        assertThat(text)
                .contains(
                        "UID:funding-contracts-" + ID + "@maillage",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "DTSTART;VALUE=DATE:20261201",
                        "DTEND;VALUE=DATE:20261206",
                        "DTSTAMP:20261128T230000Z")
                .doesNotContain("LOCATION");
        assertThat(text.split("TRANSP:TRANSPARENT")).hasSize(3);
    }

    @Test
    void times_are_told_in_utc_across_the_change_of_the_clocks() throws IOException, ParserException {
        String winter = text(timed(LocalDate.of(2026, 10, 26), "14:00", "16:00"));
        String summer = text(timed(LocalDate.of(2026, 10, 23), "14:00", "16:00"));
        String leftOut = text(timed(LocalDate.of(2027, 3, 28), "02:30", "04:00"));
        String twice = text(timed(LocalDate.of(2026, 10, 25), "01:30", "02:30"));

        assertThat(winter).contains("DTSTART:20261026T130000Z", "DTEND:20261026T150000Z", "LOCATION:Mairie\\, salle 2");
        assertThat(summer).contains("DTSTART:20261023T120000Z", "DTEND:20261023T140000Z");
        assertThat(leftOut).contains("DTSTART:20270328T013000Z", "DTEND:20270328T020000Z");
        assertThat(twice).contains("DTSTART:20261024T233000Z", "DTEND:20261025T013000Z");
        assertThat(new CalendarBuilder().build(new StringReader(winter)).<VEvent>getComponents("VEVENT"))
                .hasSize(1);
    }

    @Test
    void an_end_that_is_missing_or_not_after_the_beginning_is_not_told() {
        assertThat(text(timed(TODAY, "14:00", null))).doesNotContain("DTEND");
        assertThat(text(timed(TODAY, "14:00", "14:00"))).doesNotContain("DTEND");
        assertThat(text(timed(LocalDate.of(2027, 3, 28), "02:30", "03:30"))).doesNotContain("DTEND");
    }

    @Test
    void the_same_entries_make_the_same_file_all_day() {
        assertThat(text(timed(TODAY, "09:00", "10:00"))).isEqualTo(text(timed(TODAY, "09:00", "10:00")));
        assertThat(text()).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    @Test
    void an_entry_never_ends_before_its_first_day() {
        CalendarEntry entry = new CalendarEntry("k-k", "k", TODAY, null, TODAY.minusDays(1), null, "T", null, RECORD);
        assertThat(entry.lastDay()).isEqualTo(TODAY);
        assertThat(entry.severalDays()).isFalse();
        assertThat(entry.startsAt()).isNull();
        assertThat(entry.endsAt()).isNull();
    }
}
