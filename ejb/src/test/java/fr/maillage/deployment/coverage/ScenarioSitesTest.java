package fr.maillage.deployment.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.LineState;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryCentre;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which permanences there are after a scenario. */
class ScenarioSitesTest {

    private static final String GAGNY = "com:93032";
    private static final HelpSite ALONE = site("GP01", "G01");
    private static final HelpSite TOGETHER = site("GP02", "G01", "G02");
    private static final HelpSite UNKNOWN = site("GP03", "G99");

    private static HelpSite site(String code, String... advisers) {
        return new HelpSite(code, code, "com:93047", 48.9, 2.5, BigDecimal.ONE, List.of(advisers));
    }

    private static Line line(String object, String proposal, String reference, String to, LineState state) {
        return new Line(
                1,
                UUID.randomUUID(),
                1,
                1,
                FieldValues.none(LineField.class)
                        .with(LineField.CODE, "SC01")
                        .with(LineField.OBJECT, object)
                        .with(LineField.PROPOSAL, proposal)
                        .with(LineField.REFERENCE, reference)
                        .with(LineField.TO, to),
                null,
                null,
                "Gagny",
                state,
                List.of());
    }

    private static List<HelpSite> after(Line... lines) {
        return new ScenarioSites(
                        List.of(lines),
                        Map.of("G01", List.of("9101"), "G02", List.of("9102")),
                        Map.of(GAGNY, new TerritoryCentre(48.88, 2.53, TerritoryCentre.Basis.COMMUNE)))
                .after(List.of(ALONE, TOGETHER, UNKNOWN));
    }

    @Test
    void a_permanence_closes_with_the_last_post_of_those_who_hold_it() {
        assertThat(after(line("post", "close", "9101", null, LineState.PROPOSED)))
                .containsExactly(TOGETHER, UNKNOWN);
        assertThat(after(
                        line("post", "close", "9101", null, LineState.PROPOSED),
                        line("post", "merge", "9102", null, LineState.DECIDED)))
                .containsExactly(UNKNOWN);
    }

    @Test
    void a_permanence_goes_where_its_post_goes() {
        assertThat(after(line("post", "move", "9101", GAGNY, LineState.PROPOSED)))
                .extracting(HelpSite::code, HelpSite::commune, HelpSite::latitude)
                .containsExactly(
                        tuple("GP01", GAGNY, 48.88),
                        tuple("GP02", "com:93047", 48.9),
                        tuple("GP03", "com:93047", 48.9));
    }

    @Test
    void a_line_on_a_permanence_itself_counts_more_than_its_post() {
        assertThat(after(
                        line("drop-in", "keep", "GP01", null, LineState.PROPOSED),
                        line("post", "close", "9101", null, LineState.PROPOSED)))
                .contains(ALONE);
        assertThat(after(line("drop-in", "close", "GP01", null, LineState.PROPOSED)))
                .doesNotContain(ALONE);
        assertThat(after(line("drop-in", "open", null, GAGNY, LineState.PROPOSED)))
                .extracting(HelpSite::commune)
                .contains(GAGNY);
    }

    @Test
    void lines_that_are_refused_or_done_change_nothing() {
        assertThat(after(
                        line("post", "close", "9101", null, LineState.REFUSED),
                        line("post", "move", "9101", GAGNY, LineState.DONE)))
                .containsExactly(ALONE, TOGETHER, UNKNOWN);
    }

    @Test
    void what_goes_where_nobody_knows_the_centre_is_nowhere() {
        assertThat(after(line("drop-in", "move", "GP01", "com:99999", LineState.PROPOSED)))
                .doesNotContain(ALONE);
    }
}
