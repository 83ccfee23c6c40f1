package fr.maillage.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignPolicyTest {

    private static CampaignInput texts(String name, String source, String label, String subject, String text) {
        return new CampaignInput(name, "dep:93", 6, source, label, subject, text, 30, 7, 2);
    }

    private static CampaignInput numbers(int months, int linkDays, int remindDays, int remindMost, int everyMonths) {
        return new CampaignInput(
                "N", "dep:93", months, null, null, "S", "T", linkDays, remindDays, remindMost, everyMonths);
    }

    private static List<String> wrong(CampaignInput input) {
        Problem problem = catchThrowableOfType(Problem.class, () -> CampaignPolicy.checked(input));
        assertThat(problem).isNotNull();
        return problem.violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    @Test
    void texts_are_taken_without_spaces_around_and_blank_ones_are_absent() {
        assertThat(CampaignPolicy.checked(texts(" N ", " ", "", " S ", " a\nb ")))
                .isEqualTo(texts("N", null, null, "S", "a\nb"));
        assertThat(wrong(texts(null, null, null, " ", "")))
                .containsExactly("name required", "subject required", "text required");
    }

    @Test
    void names_subjects_and_sources_are_one_line() {
        assertThat(wrong(texts("N\nM", "a\tb", "x\ny", "S\r\nBcc: a@b.fr", "T")))
                .containsExactly(
                        "name too-many-lines",
                        "source too-many-lines",
                        "label too-many-lines",
                        "subject too-many-lines");
    }

    @Test
    void numbers_lie_within_their_bounds() {
        assertThat(CampaignPolicy.checked(numbers(0, 1, 1, 0, 0)).linkDays()).isEqualTo(1);
        CampaignInput most = CampaignPolicy.checked(numbers(120, 180, 35, 5, 24));
        assertThat(List.of(most.months(), most.linkDays(), most.remindDays(), most.remindMost(), most.everyMonths()))
                .containsExactly(120, 180, 35, 5, 24);
        assertThat(CampaignPolicy.checked(numbers(0, 180, 90, 1, 0)).remindDays())
                .isEqualTo(90);
        assertThat(wrong(numbers(-1, 0, 0, -1, -1)))
                .containsExactly(
                        "months confirmation.number",
                        "linkDays confirmation.number",
                        "remindDays confirmation.number",
                        "remindMost confirmation.number",
                        "everyMonths confirmation.number");
        assertThat(wrong(numbers(121, 181, 91, 6, 25))).hasSize(5);
    }

    @Test
    void the_link_outlives_the_last_reminder_by_a_day() {
        assertThat(CampaignPolicy.checked(numbers(6, 15, 7, 2, 0)).linkDays()).isEqualTo(15);
        Problem problem = catchThrowableOfType(Problem.class, () -> CampaignPolicy.checked(numbers(6, 14, 7, 2, 0)));
        assertThat(problem.violations().get(0).rule()).isEqualTo("confirmation.link-too-short");
        assertThat(problem.violations().get(0).args()).contains("15");
    }

    @Test
    void long_texts_are_refused() {
        assertThat(CampaignPolicy.checked(texts("N".repeat(200), null, null, "S".repeat(200), "T".repeat(3000)))
                        .text())
                .hasSize(3000);
        assertThat(wrong(texts("N".repeat(201), null, null, "S".repeat(201), "T".repeat(3001))))
                .containsExactly("name too-long", "subject too-long", "text too-long");
    }
}
