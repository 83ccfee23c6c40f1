package fr.maillage.deployment.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which permanences go with which posts. */
class PermanencePolicyTest {

    private static final Map<String, List<String>> HELD =
            Map.of("G01", List.of("9101"), "G02", List.of("9102", "9103"), "G03", List.of("9101"));

    private static HelpSite by(String... advisers) {
        return new HelpSite("GP01", "Mairie", "com:93047", 48.9, 2.5, BigDecimal.ONE, List.of(advisers));
    }

    private static boolean goes(HelpSite site, String... posts) {
        return PermanencePolicy.goes(site, HELD, Set.of(posts)::contains);
    }

    @Test
    void the_posts_of_those_who_hold_a_permanence_are_each_told_once() {
        assertThat(PermanencePolicy.posts(by("G01", "G02", "G03"), HELD)).containsExactly("9101", "9102", "9103");
        assertThat(PermanencePolicy.posts(by("G99"), HELD)).isEmpty();
    }

    @Test
    void a_permanence_goes_with_the_last_post_of_those_who_hold_it() {
        assertThat(goes(by("G01"), "9101")).isTrue();
        assertThat(goes(by("G02"), "9102")).isFalse();
        assertThat(goes(by("G02"), "9102", "9103")).isTrue();
        assertThat(goes(by("G01", "G02"), "9101")).isFalse();
    }

    @Test
    void a_permanence_of_which_a_holder_has_no_known_post_stays() {
        assertThat(goes(by("G99"), "9101")).isFalse();
        assertThat(goes(by("G01", "G99"), "9101")).isFalse();
        assertThat(goes(by(), "9101")).isFalse();
    }
}
