package fr.maillage.committee.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static List<RankingOption> options(String... labels) {
        return Arrays.stream(labels)
                .map(label -> new RankingOption(9, label, null))
                .toList();
    }

    private static List<RankingOption> options(int number) {
        return options(IntStream.range(0, number).mapToObj(i -> "Option " + i).toArray(String[]::new));
    }

    private static List<String> wrong(String question, String closesOn, List<RankingOption> options) {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> RankingPolicy.asked(question, closesOn, options, TODAY));
        assertThat(problem).isNotNull();
        return problem.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private static Map<Integer, Integer> places(int options, String... typed) {
        Map<Integer, String> given = new HashMap<>();
        for (int i = 0; i < typed.length; i++) {
            given.put(i + 1, typed[i]);
        }
        return RankingPolicy.places(given, options);
    }

    @Test
    void what_is_asked_is_numbered_and_empty_options_go() {
        RankingPolicy.Said said = RankingPolicy.asked(" Par quoi ? ", " 2026-12-01 ", options(" A ", "", "B"), TODAY);

        assertThat(said.question()).isEqualTo("Par quoi ?");
        assertThat(said.closesOn()).isEqualTo("2026-12-01");
        assertThat(said.options()).containsExactly(new RankingOption(1, "A", null), new RankingOption(2, "B", null));
    }

    @Test
    void two_to_twelve_things_are_ranked() {
        assertThat(wrong("Q", "2026-12-01", options(1))).containsExactly("options committee-ranking-options");
        assertThat(RankingPolicy.asked("Q", "2026-12-01", options(2), TODAY).options())
                .hasSize(2);
        assertThat(RankingPolicy.asked("Q", "2026-12-01", options(12), TODAY).options())
                .hasSize(12);
        assertThat(wrong("Q", "2026-12-01", options(13))).containsExactly("options committee-ranking-options");
    }

    @Test
    void an_option_is_named_once_and_shortly() {
        assertThat(wrong("Q", "2026-12-01", options("A", "B", "A"))).containsExactly("options committee-ranking-twice");
        assertThat(RankingPolicy.asked("Q".repeat(300), "2026-12-01", options("A".repeat(300), "B"), TODAY)
                        .options())
                .hasSize(2);
        assertThat(wrong("Q".repeat(301), "2026-12-01", options("A".repeat(301), "B", "C")))
                .containsExactly("question too-long", "options too-long");
    }

    @Test
    void answers_are_taken_from_today_to_a_year_ahead() {
        assertThat(RankingPolicy.asked("Q", "2026-11-25", options(2), TODAY).closesOn())
                .isEqualTo(TODAY);
        assertThat(RankingPolicy.asked("Q", "2027-11-26", options(2), TODAY).closesOn())
                .isEqualTo("2027-11-26");
        assertThat(wrong("Q", "2027-11-27", options(2))).containsExactly("closesOn committee-ranking-day");
        assertThat(wrong("Q", "2026-11-24", options(2))).containsExactly("closesOn committee-ranking-day");
        assertThat(wrong("Q", "+12026-11-24", options(2))).containsExactly("closesOn committee-ranking-day");
        assertThat(wrong("Q", "2026-02-30", options(2))).containsExactly("closesOn committee-date");
        assertThat(wrong(null, null, options(2))).containsExactly("question required", "closesOn required");
    }

    @Test
    void each_place_is_given_once() {
        assertThat(places(3, " 2 ", "3", "1")).isEqualTo(Map.of(1, 2, 2, 3, 3, 1));
        for (String[] typed :
                new String[][] {{"1", "1", "2"}, {"1", "2"}, {"0", "1", "2"}, {"1", "2", "4"}, {"1", "2", "x"}}) {
            assertThat(catchThrowableOfType(Problem.class, () -> places(3, typed))
                            .violations()
                            .get(0)
                            .rule())
                    .isEqualTo("committee-ranking-places");
        }
    }
}
