package fr.maillage.committee.invitation;

import static fr.maillage.committee.invitation.ReadEntries.event;
import static fr.maillage.committee.invitation.ReadEntries.first;
import static fr.maillage.committee.invitation.ReadEntries.moment;
import static fr.maillage.committee.invitation.ReadEntries.read;
import static fr.maillage.committee.invitation.ReadEntries.wall;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.invitation.Occasion.Organiser;
import fr.maillage.notification.NewMessage;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.CalendarFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two readers that know nothing of each other read the entry that an invitation brings into a calendar. */
class InvitationCalendarTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private static final Set<String> CHANGES = Set.of("2026-10-25", "2027-03-28");
    private static final Organiser OFFICER =
            new Organiser("Olga Exemple", "olga@ept.example.org", "maillage@example.org");
    private static final Addressee AMEL = new Addressee(1L, ID, "Amel Exemple", "amel@example.org", null);

    @ParameterizedTest
    @CsvSource({
        // The clocks go back in the night to 25 October 2026 and forward in that to 28 March 2027.
        "2026-10-23, 14:00, 16:30, 2026-10-23T12:00:00Z, 2026-10-23T14:30:00Z",
        "2026-10-25, 00:30, 23:00, 2026-10-24T22:30:00Z, 2026-10-25T22:00:00Z",
        "2026-10-25, 14:00, 16:30, 2026-10-25T13:00:00Z, 2026-10-25T15:30:00Z",
        "2026-10-26, 14:00, 16:30, 2026-10-26T13:00:00Z, 2026-10-26T15:30:00Z",
        "2027-03-26, 14:00, 16:30, 2027-03-26T13:00:00Z, 2027-03-26T15:30:00Z",
        "2027-03-28, 01:30, 03:30, 2027-03-28T00:30:00Z, 2027-03-28T01:30:00Z",
        "2027-03-28, 14:00, 16:30, 2027-03-28T12:00:00Z, 2027-03-28T14:30:00Z",
    })
    void both_read_the_same_moments_across_the_change_of_clocks(
            String day, String from, String until, Instant start, Instant end) {
        String text = request(gathering(day, from, until), AMEL);

        VEvent second = event(text);
        assertThat(wall(second.getDateStart())).isEqualTo(day + "T" + from);
        assertThat(wall(second.getDateEnd())).isEqualTo(day + "T" + until);
        // biweekly 0.6.8 asks its zones by the hours of a twelve-hour clock, and is wrong in an afternoon after a
        // change.
        if (!(CHANGES.contains(day) && until.equals("16:30"))) {
            assertThat(second.getDateStart().getValue().toInstant()).isEqualTo(start);
            assertThat(second.getDateEnd().getValue().toInstant()).isEqualTo(end);
        }
        net.fortuna.ical4j.model.component.VEvent first = first(text);
        assertThat(moment(first.getDateTimeStart(), text)).isEqualTo(start);
        assertThat(moment(first.getDateTimeEnd(), text)).isEqualTo(end);
        assertThat(text)
                .contains("DTSTART;TZID=Europe/Paris:" + day.replace("-", "") + "T" + from.replace(":", "") + "00\r\n");
    }

    @Test
    void both_read_who_invites_whom_and_that_no_answer_by_mail_is_asked_for() {
        String text = request(gathering("2026-12-10", "14:00", "16:30"), AMEL);

        assertThat(text.replace("\r\n ", ""))
                .contains("METHOD:REQUEST\r\n", "UID:" + ID + "@maillage\r\n", "SEQUENCE:4\r\n", "STATUS:CONFIRMED\r\n")
                .contains("ATTENDEE;CN=Amel Exemple;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:"
                        + "mailto:amel@example.org\r\n")
                .contains(
                        "ORGANIZER;CN=Olga Exemple;SENT-BY=\"mailto:maillage@example.org\":mailto:olga@ept.example.org\r\n")
                .contains(NewMessage.LINK);
        ICalendar second = Biweekly.parse(text).first();
        assertThat(second.getMethod().isRequest()).isTrue();
        VEvent event = second.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(ID + "@maillage");
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("olga@ept.example.org");
        assertThat(event.getAttendees()).extracting(Attendee::getEmail).containsExactly("amel@example.org");
        assertThat(event.getAttendees().get(0).getRsvp()).isFalse();
        assertThat(second.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(second.validate(biweekly.ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(read(text).validate(true).hasErrors()).isFalse();
    }

    @Test
    void whoever_said_that_she_comes_stays_so_in_her_calendar() {
        Addressee comes = new Addressee(1L, ID, "Amel", "amel@example.org", "comes");

        assertThat(request(gathering("2026-12-10", "14:00", null), comes).replace("\r\n ", ""))
                .contains("PARTSTAT=ACCEPTED")
                .doesNotContain("DTEND");
    }

    @Test
    void without_a_time_it_is_of_the_whole_day() {
        String text = request(gathering("2026-10-25", null, null), AMEL);

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20261025\r\n", "DTEND;VALUE=DATE:20261026\r\n", "TRANSP:TRANSPARENT")
                .doesNotContain("VTIMEZONE");
        assertThat(event(text).getDateStart().getValue().hasTime()).isFalse();
        assertThat((Temporal) first(text).getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void a_gathering_that_is_off_is_taken_out() {
        String text = CalendarFile.folded(InvitationCalendar.cancel(
                occasion(gathering("2026-12-10", "14:00", "16:30"), OFFICER), AMEL, "N'aura pas lieu"));

        assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:4\r\n", "ATTENDEE;");
        assertThat(Biweekly.parse(text).first().getMethod().isCancel()).isTrue();
        assertThat(read(text).validate(true).hasErrors()).isFalse();
    }

    @Test
    void both_read_the_file_that_is_asked_for_by_a_link_which_names_nobody_who_is_invited() {
        String text = InvitationTexts.file(
                occasion(gathering("2026-12-10", "14:00", "16:30"), OFFICER), "https://maillage.test/page?link=secret");

        assertThat(text).contains("METHOD:PUBLISH\r\n").doesNotContain("ATTENDEE", NewMessage.LINK);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        ICalendar second = Biweekly.parse(text).first();
        VEvent event = second.getEvents().get(0);
        assertThat(event.getUid().getValue()).as("that of the mails").isEqualTo(ID + "@maillage");
        assertThat(event.getSequence().getValue()).isEqualTo(4);
        assertThat(wall(event.getDateStart())).isEqualTo("2026-12-10T14:00");
        assertThat(event.getDescription().getValue()).contains("https://maillage.test/page?link=secret");
        assertThat(second.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(second.validate(biweekly.ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(moment(first(text).getDateTimeStart(), text)).isEqualTo(Instant.parse("2026-12-10T13:00:00Z"));
        assertThat(read(text).validate(true).hasErrors()).isFalse();
    }

    @Test
    void the_file_of_a_gathering_that_is_off_takes_it_out() {
        String text = InvitationTexts.file(
                occasion(gathering("2026-12-10", null, null), OFFICER, OffsetDateTime.parse("2026-11-01T08:00:00Z")),
                "https://maillage.test/page?link=secret");

        assertThat(text)
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "UID:" + ID + "@maillage\r\n")
                .doesNotContain("ATTENDEE", "secret");
        assertThat(Biweekly.parse(text).first().getMethod().isCancel()).isTrue();
        assertThat(read(text).validate(true).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les freins, les leviers; et \"la suite\" \\n \\ fin",
                "Première ligne\nseconde\n\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:autre",
                "👩🏽‍💻 Fête du numérique 🎉 à l'Haÿ – ça ira",
                "METHOD:CANCEL",
                "😀é,;\\ "
            })
    void both_read_a_text_as_it_was_written_even_where_it_is_long(String part) {
        for (String title :
                new String[] {part, part.repeat(1 + 2000 / part.length()).substring(0, 2000)}) {
            String whole = title.strip();
            String text = CalendarFile.folded(InvitationCalendar.request(
                    occasion(gathering("2026-12-10", "14:00", "16:30").with(GatheringField.TITLE, whole), OFFICER),
                    AMEL,
                    whole));

            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(Arrays.stream(text.split("\r\n")).filter(line -> line.startsWith("METHOD:")))
                    .containsExactly("METHOD:REQUEST");
            assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
            assertThat(event(text).getSummary().getValue()).isEqualTo(whole);
            assertThat(event(text).getDescription().getValue()).isEqualTo(whole);
            assertThat(first(text).getSummary().getValue()).isEqualTo(whole);
            assertThat(first(text).getDescription().getValue()).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zoé \"la Fée\"; Exemple, née: Autre", "Ligne\r\nATTENDEE:mailto:x@y.fr", "😀 ^n é", "a;b:c,d"})
    void a_name_can_become_no_other_property(String name) {
        Addressee addressee = new Addressee(1L, ID, name, "zoe+a@example.org", null);
        Organiser organiser = new Organiser(name, "maillage@example.org", "maillage@example.org");
        String text = CalendarFile.folded(InvitationCalendar.request(
                occasion(gathering("2026-12-10", "14:00", "16:30"), organiser), addressee, "x"));

        assertThat(event(text).getAttendees()).hasSize(1);
        assertThat(event(text).getAttendees().get(0).getEmail()).isEqualTo("zoe+a@example.org");
        String read = name.replace('"', '\'').replace('\r', ' ').replace('\n', ' ');
        assertThat(event(text).getAttendees().get(0).getCommonName()).isEqualTo(read);
        assertThat(first(text).getAttendees()).hasSize(1);
        assertThat(first(text).getOrganizer().getCalAddress()).hasToString("mailto:maillage@example.org");
        assertThat(text).doesNotContain("SENT-BY");
    }

    private static FieldValues<GatheringField> gathering(String day, String from, String until) {
        return FieldValues.none(GatheringField.class)
                .with(GatheringField.TITLE, "Les freins")
                .with(GatheringField.BODY, ID.toString())
                .with(GatheringField.HELD_ON, day)
                .with(GatheringField.STARTS_AT, from)
                .with(GatheringField.ENDS_AT, until)
                .with(GatheringField.MODE, "both")
                .with(GatheringField.PLACE, "Mairie; salle 2, 12 rue Imaginaire");
    }

    private static Occasion occasion(FieldValues<GatheringField> values, Organiser organiser) {
        return occasion(values, organiser, null);
    }

    private static Occasion occasion(
            FieldValues<GatheringField> values, Organiser organiser, OffsetDateTime archivedAt) {
        GatheringView view =
                new GatheringView(ID, 7, values, ID, "Comité", "com:93032", "Gagny", null, archivedAt, null, null);
        return new Occasion(view, 1, 4, organiser, Instant.parse("2026-10-01T08:00:00Z"));
    }

    private static String request(FieldValues<GatheringField> values, Addressee addressee) {
        return CalendarFile.folded(
                InvitationCalendar.request(occasion(values, OFFICER), addressee, "Dites si vous venez : {lien}"));
    }
}
