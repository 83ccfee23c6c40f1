package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.tabular.RawRow;
import fr.maillage.territory.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On whichever day the story of posts is told, what was to come is to come, and what was over is over. */
class StoryDeploymentDaysTest {

    private static Stream<StoryDeploymentDays> days() {
        return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).map(StoryDeploymentDays::new);
    }

    @Test
    void conventions_end_in_this_quarter_and_the_three_after_it() {
        assertThat(days()).allSatisfy(days -> {
            assertThat(days.term(LocalDate.of(2026, 3, 31))).isAfterOrEqualTo(days.today());
            assertThat(days.term(LocalDate.of(2026, 12, 31)))
                    .isAfter(days.today())
                    .isBeforeOrEqualTo(days.today().plusYears(1));
        });
    }

    @Test
    void one_post_is_vacant_for_more_than_six_months_and_the_other_is_not() {
        assertThat(days()).allSatisfy(days -> {
            assertThat(days.term(LocalDate.of(2025, 6, 30)).plusMonths(6)).isBefore(days.today());
            assertThat(days.term(LocalDate.of(2025, 11, 15)))
                    .isBefore(days.today().minusMonths(1));
            assertThat(days.term(LocalDate.of(2025, 11, 15)).plusMonths(6)).isAfter(days.today());
        });
    }

    @Test
    void permanences_are_held_on_their_weekdays_and_what_was_reported_is_over() {
        assertThat(days()).allSatisfy(days -> {
            LocalDate began = days.weekday(LocalDate.of(2026, 1, 5));
            assertThat(began.getDayOfWeek()).isEqualTo(LocalDate.of(2026, 1, 5).getDayOfWeek());
            assertThat(began).isBefore(days.today()).isEqualTo(days.older(LocalDate.of(2022, 1, 3)));
            assertThat(days.weekday(LocalDate.of(2026, 12, 31)))
                    .isAfter(days.today().plusMonths(8));
            assertThat(days.weekday(LocalDate.of(2026, 4, 3)))
                    .isBefore(days.today())
                    .isAfter(days.today().minusDays(14));
            assertThat(days.said(LocalDate.of(2026, 3, 30)))
                    .isBefore(days.today().minusWeeks(8))
                    .isAfter(days.today().minusWeeks(11));
        });
    }

    @Test
    void rows_of_another_territory_name_its_commune_and_lie_as_far_from_its_centre() {
        Map<String, Commune> communes = Map.of(
                "93032", commune("93032", "Gagny", "93220", 48.88, 2.54),
                "33063", commune("33063", "Bordeaux", "33000", 44.85, -0.57));
        StoryDeploymentRows rows = new StoryDeploymentRows(
                day -> day.plusDays(1), told -> "33063", insee -> Optional.ofNullable(communes.get(insee)));
        Map<String, String> told = Map.of(
                "insee", "93032",
                "commune", "Gagny",
                "code_postal", "93220",
                "latitude", "48,8820",
                "longitude", "2,5451",
                "du", "2026-01-05",
                "interruption", "2026-10-17/2026-11-01",
                "debut", "09:00");
        assertThat(cells(rows, told))
                .isEqualTo(Map.of(
                        "insee", "33063",
                        "commune", "Bordeaux",
                        "code_postal", "33000",
                        "latitude", "44.852",
                        "longitude", "-0.5649",
                        "du", "2026-01-06",
                        "interruption", "2026-10-18/2026-11-02",
                        "debut", "09:00"));
        assertThat(cells(rows, Map.of("insee_depart", "93032", "Fin de contrat", "31/12/2026")))
                .isEqualTo(Map.of("insee_depart", "33063", "Fin de contrat", "01/01/2027"));
    }

    @Test
    void rows_of_a_commune_that_stays_keep_their_positions() {
        StoryDeploymentRows rows =
                new StoryDeploymentRows(UnaryOperator.identity(), UnaryOperator.identity(), insee -> Optional.empty());
        Map<String, String> told = Map.of("insee", "93032", "latitude", "48,8820", "longitude", "2,5451");
        assertThat(cells(rows, told)).isEqualTo(told);
    }

    @Test
    void nothing_moves_where_one_commune_takes_the_place_of_both() {
        StoryDeploymentRows rows = new StoryDeploymentRows(
                UnaryOperator.identity(),
                told -> "33063",
                insee -> insee.equals("33063")
                        ? Optional.of(commune("33063", "Bordeaux", "33000", 44.85, -0.57))
                        : Optional.empty());
        assertThat(cells(rows, Map.of("proposition", "déplacer", "insee_depart", "93057", "insee_arrivee", "93077")))
                .isEqualTo(Map.of("proposition", "garder", "insee_depart", "33063", "insee_arrivee", "33063"));
    }

    private static Map<String, String> cells(StoryDeploymentRows rows, Map<String, String> told) {
        return rows.apply(new RawRow(1, 2, told, List.of(), null)).cells();
    }

    private static Commune commune(String insee, String name, String postalCode, double lat, double lon) {
        return new Commune(1, insee, name, insee.substring(0, 2), List.of(postalCode), 1000, lat, lon);
    }
}
