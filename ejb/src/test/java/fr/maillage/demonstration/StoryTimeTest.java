package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTimeTest {

    private static final LocalDate PLAN_UNTIL = LocalDate.of(2022, 9, 30);
    private static final LocalDate COMMITTEE_UNTIL = LocalDate.of(2026, 7, 15);

    static Stream<LocalDate> days() {
        return IntStream.range(0, 500).mapToObj(i -> LocalDate.of(2026, 11, 20).plusDays(i));
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_state_of_the_files_is_that_of_the_last_days_whenever_it_is_loaded(LocalDate today) {
        StoryTime time = new StoryTime(today);

        assertThat(time.day(PLAN_UNTIL)).isBetween(today.minusDays(6), today);
        assertThat(time.day(COMMITTEE_UNTIL)).isBetween(today.minusDays(6), today);
        assertThat(time.day(LocalDate.of(2026, 6, 11)).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(time.month(YearMonth.of(2022, 9)))
                .isIn(YearMonth.from(today), YearMonth.from(today).minusMonths(1));
        assertThat(time.ahead(YearMonth.of(2022, 9))).isFalse();
        assertThat(time.ahead(YearMonth.of(2022, 10))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_meeting_and_a_decision_are_called_by_their_own_days(LocalDate today) {
        StoryTime time = new StoryTime(today);
        LocalDate meeting = time.day(LocalDate.of(2026, 6, 11));

        assertThat(time.moved("seance", "CT-2026-06")).isEqualTo("CT-" + YearMonth.from(meeting));
        assertThat(time.moved("numero", "D-2026-07")).isEqualTo("D-" + meeting.getYear() + "-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echeance | 2022-08-31 | 2026-10-28",
                "mois | 2022-09 | 2026-11",
                "annee | 2022 | 2026",
                "exercice | 2021 | 2025",
                "dossier | DA-2022-0101 | DA-2026-0101",
                "dossier | AMI-2021-03 | AMI-2025-03",
                "date d'extraction | 15/07/2022 | 11/09/2026",
                "date | 2026-06-11 | 2026-10-22",
                "point | Approbation du compte rendu du 12 mars 2026 | Approbation du compte rendu du 23 juillet 2026",
                "interruption | 2026-10-17/2026-11-01 | 2027-02-27/2027-03-14",
                "montant | 3400,00 | 3400,00",
                "dossier | 2022-99 | 2022-99",
                "texte | 01 99 00 20 22 | 01 99 00 20 22",
                "postal | 93320 | 93320",
            })
    void days_months_years_and_codes_move_and_nothing_else(String column, String told, String moved) {
        assertThat(new StoryTime(LocalDate.of(2026, 12, 1)).moved(column, told)).isEqualTo(moved);
    }

    @Test
    void months_that_follow_one_another_still_do() {
        days().map(StoryTime::new)
                .forEach(time -> assertThat(IntStream.rangeClosed(1, 9)
                                .mapToObj(month -> time.month(YearMonth.of(2022, month)))
                                .toList())
                        .isEqualTo(IntStream.rangeClosed(1, 9)
                                .mapToObj(month ->
                                        time.month(YearMonth.of(2022, 1)).plusMonths(month - 1L))
                                .toList()));
    }
}
