package fr.maillage.deployment.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fate of permanences, by name. */
class PermanenceChangeTest {

    private static HelpSite site(String code, String commune, double latitude) {
        return new HelpSite(code, "Mairie " + code, commune, latitude, 2.5, BigDecimal.ONE, List.of());
    }

    @Test
    void what_is_lost_comes_first_then_what_moves_then_what_opens() {
        assertThat(PermanenceChange.between(
                        List.of(
                                site("GP01", "com:93047", 48.9),
                                site("GP02", "com:93047", 48.91),
                                site("GP03", "com:93014", 48.92)),
                        List.of(
                                site("GP01", "com:93047", 48.9),
                                site("GP02", "com:93032", 48.88),
                                site("SC20", "com:93077", 48.87))))
                .containsExactly(
                        new PermanenceChange(PermanenceChange.Kind.LOST, "GP03", "Mairie GP03", "com:93014", null),
                        new PermanenceChange(
                                PermanenceChange.Kind.MOVED, "GP02", "Mairie GP02", "com:93047", "com:93032"),
                        new PermanenceChange(PermanenceChange.Kind.OPENED, "SC20", "Mairie SC20", null, "com:93077"));
    }
}
