package fr.maillage.diagnosis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the counts of the story: 16 groups of professionals and 84 residents. */
class SideBySidePolicyTest {

    private static final List<ThemeCounts> STORY = List.of(
            theme("mobilite", said(2, -2, "guichet", 1), said(9, -9, "domicile", 2)),
            theme("smartphone", said(10, -10, "ordinateur", 11), said(52, -40, "smartphone", 44)),
            theme("demarches", said(14, -14, "permanence", 8), said(58, -58, "permanence", 17)),
            theme("equipement", said(12, -12, "dotation", 9), said(17, -17, "dotation", 7)),
            theme("cout", ThemeVoices.NONE, new ThemeVoices(0, 6, 0, 0, Map.of())),
            theme("ordinateur", said(11, -11, "certifiant", 4), said(22, -22, "certifiant", 5)),
            theme("langue", said(9, -9, "bilingue", 6), said(31, -31, "bilingue", 7)),
            theme("offre", said(8, -8, "guide", 6), said(12, -12, "guide", 5)));

    @ParameterizedTest
    @ValueSource(doubles = {0.263, 0.3, 0.369})
    void the_same_observation_with_different_proposals_is_told_from_what_both_share(double threshold) {
        SideBySide both = SideBySidePolicy.compare(STORY, 16, 84, threshold);

        assertThat(both.themes())
                .extracting(theme -> theme.counts().theme(), ComparedTheme::agreement)
                .containsExactly(
                        tuple("demarches", Agreement.SHARED),
                        tuple("equipement", Agreement.PROFESSIONALS_ONLY),
                        tuple("ordinateur", Agreement.PROFESSIONALS_ONLY),
                        tuple("smartphone", Agreement.DIFFERENT_PROPOSALS),
                        tuple("langue", Agreement.SHARED),
                        tuple("offre", Agreement.PROFESSIONALS_ONLY),
                        tuple("mobilite", Agreement.TOO_FEW),
                        tuple("cout", null));
    }

    @Test
    void shares_are_of_all_units_of_the_side_and_equal_counts_share_the_better_rank() {
        SideBySide both = SideBySidePolicy.compare(STORY, 16, 84, 0.3);
        ComparedTheme smartphone = both.themes().get(3);

        assertThat(smartphone.professionalShare()).isEqualTo(0.625);
        assertThat(smartphone.residentShare()).isEqualTo(52 / 84.0);
        assertThat(smartphone.professionalRank()).isEqualTo(4);
        assertThat(smartphone.residentRank()).isEqualTo(2);
        assertThat(both.tau()).isEqualTo(11 / 21.0, within(1e-12));

        SideBySide tied = SideBySidePolicy.compare(
                List.of(
                        theme("a", said(3, -3, "x", 1), said(1, -1, "x", 1)),
                        theme("b", said(3, -3, "x", 1), said(2, -2, "x", 1)),
                        theme("c", said(1, -1, "x", 1), said(2, -2, "x", 1))),
                4,
                4,
                0.1);
        assertThat(tied.themes()).extracting(ComparedTheme::professionalRank).containsExactly(1, 1, 3);
    }

    @Test
    void a_side_that_counted_nothing_of_a_theme_has_no_rank_there() {
        SideBySide both = SideBySidePolicy.compare(
                List.of(
                        theme("a", said(3, -3, "x", 1), ThemeVoices.NONE),
                        theme("b", ThemeVoices.NONE, said(2, -2, "x", 1)),
                        theme("c", said(1, -1, "x", 1), said(1, -1, "x", 1))),
                4,
                4,
                0.1);

        assertThat(both.themes())
                .extracting(
                        theme -> theme.counts().theme(), ComparedTheme::professionalRank, ComparedTheme::residentRank)
                .containsExactly(tuple("a", 1, null), tuple("c", 2, 2), tuple("b", null, 1));
    }

    @Test
    void what_one_side_praises_and_the_other_laments_is_opposite_before_proposals_count() {
        ThemeCounts theme = theme("classe", said(8, 5, "plus", 3), said(40, -20, "moins", 9));

        assertThat(only(theme, 16, 84)).isEqualTo(Agreement.OPPOSITE);
    }

    @Test
    void proposals_differ_only_where_both_sides_have_some_and_none_of_the_most_frequent_is_common() {
        ThemeCounts silent = theme("a", said(8, -8, "x", 0), said(40, -40, "y", 9));
        ThemeCounts tied = theme(
                "b",
                new ThemeVoices(8, 0, 4, -8, Map.of("x", 4, "y", 4)),
                new ThemeVoices(40, 0, 9, -40, Map.of("y", 9, "z", 2)));

        assertThat(only(silent, 16, 84)).isEqualTo(Agreement.SHARED);
        assertThat(only(tied, 16, 84)).isEqualTo(Agreement.SHARED);
    }

    @Test
    void a_side_that_nobody_was_asked_on_has_no_shares_and_raises_nothing() {
        SideBySide both =
                SideBySidePolicy.compare(List.of(theme("a", said(8, -8, "x", 1), ThemeVoices.NONE)), 16, 0, 0.3);

        assertThat(both.themes().get(0).residentShare()).isNull();
        assertThat(both.themes().get(0).agreement()).isEqualTo(Agreement.PROFESSIONALS_ONLY);
        assertThat(both.tau()).isNull();
        assertThat(SideBySidePolicy.compare(List.of(), 0, 0, 0.3).themes()).isEmpty();
    }

    private static Agreement only(ThemeCounts theme, int groups, int respondents) {
        return SideBySidePolicy.compare(List.of(theme), groups, respondents, 0.3)
                .themes()
                .get(0)
                .agreement();
    }

    private static ThemeCounts theme(String code, ThemeVoices professionals, ThemeVoices residents) {
        return new ThemeCounts(code, professionals, residents);
    }

    private static ThemeVoices said(int observing, long polarity, String proposal, int times) {
        return new ThemeVoices(observing, 0, times, polarity, times == 0 ? Map.of() : Map.of(proposal, times));
    }
}
