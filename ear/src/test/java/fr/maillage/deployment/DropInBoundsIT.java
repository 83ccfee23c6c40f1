package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.DropInCalendarService;
import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.HeldSession;
import fr.maillage.deployment.dropin.HeldSessions;
import fr.maillage.identity.Role;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar of drop-ins stays of a size that people read, and begins where its reader works. */
@InsideEar
class DropInBoundsIT {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final int HOURS_A_DAY = 10;

    @Inject
    private DeploymentStory story;

    @Inject
    private DropInCalendarService calendar;

    @Inject
    private DropInService dropIns;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    /** Every weekday and every hour of the morning and afternoon: more than two hundred sessions a month each. */
    private void busy(String code, String place, String commune, String insee, String postalCode, String adviser) {
        StringBuilder rows = new StringBuilder(
                "code;lieu;adresse;code_postal;commune;insee;jour;debut;fin;rythme;recurrence;du;au;interruption;acces;conseiller;latitude;longitude\n");
        List<String> days = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi");
        for (int hour = 0; hour < HOURS_A_DAY; hour++) {
            for (String day : days) {
                rows.append("%s%d%s;%s;1 rue;%s;%s;%s;%s;%02d:00;%02d:50;;;2026-01-05;;;libre;%s;48,88;2,54\n"
                        .formatted(
                                code,
                                hour,
                                day.substring(0, 2),
                                place,
                                postalCode,
                                commune,
                                insee,
                                day,
                                hour + 8,
                                hour + 8,
                                adviser));
            }
        }
        story.run("drop-ins", rows.toString(), false);
    }

    private HeldSessions held(DropInFilter filter, LocalDate from, LocalDate to) {
        return officer(() -> calendar.held(filter, from, to));
    }

    @Test
    void a_month_shows_the_first_five_hundred_sessions_and_says_that_there_are_more() {
        busy("BA", "Salle A (fictive)", "Gagny", "93032", "93220", "G01");
        busy("BB", "Salle B (fictive)", "Gagny", "93032", "93220", "G02");
        busy("BC", "Salle C (fictive)", "Gagny", "93032", "93220", "G03");
        HeldSessions month = held(DropInFilter.ALL, FIRST, LAST);
        assertThat(month.sessions()).hasSize(DropInCalendarService.MOST_SHOWN);
        assertThat(month.cut()).isTrue();
        assertThat(month.sessions()).extracting(HeldSession::session).isSorted();
        assertThat(month.sessions().get(0).session().start().toLocalDate()).isEqualTo(FIRST);

        // A week, or one adviser, is whole.
        HeldSessions week = held(DropInFilter.ALL, FIRST, FIRST.plusDays(6));
        assertThat(week.cut()).isFalse();
        assertThat(week.sessions()).hasSize(3 * HOURS_A_DAY * 5);
        HeldSessions one = held(new DropInFilter(null, null, "G01", null, null, null, false), FIRST, LAST);
        assertThat(one.cut()).isFalse();
        assertThat(one.sessions()).extracting(h -> h.dropIn().advisers()).allMatch(a -> a.contains("G01"));
    }

    @Test
    void the_calendar_begins_at_the_territory_of_its_reader_and_offers_the_advisers_of_there() {
        busy("BA", "Salle A (fictive)", "Gagny", "93032", "93220", "G01");
        As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> {
            assertThat(calendar.about(DropInFilter.ALL).territory()).isEqualTo("dep:93");
            assertThat(dropIns.advisers(null)).contains("G01");
            return null;
        });
        As.a(Role.MEMBER, "com:93008", () -> {
            DropInFilter here = calendar.about(DropInFilter.ALL);
            assertThat(here.territory()).isEqualTo("com:93008");
            assertThat(calendar.held(here, FIRST, LAST).sessions()).isEmpty();
            assertThat(dropIns.advisers(null)).doesNotContain("G01");
            // The calendar of an adviser is hers, wherever she works.
            DropInFilter hers = new DropInFilter(null, null, "G01", null, null, null, false);
            assertThat(calendar.about(hers).territory()).isNull();
            return null;
        });
    }
}
