package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    private static Asked page(String value) {
        return Asked.byPage(Map.of("x", value)::get);
    }

    private static Asked program(String value) {
        return Asked.byProgram(Map.of("x", value)::get);
    }

    private static void refused(String value, Function<Asked, Object> reading) {
        assertThatThrownBy(() -> reading.apply(program(value))).as(value).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID);
            assertThat(p.violations().get(0).field()).isEqualTo("x");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01",
                "+999999999-12-31",
                "1899-12-31",
                "2201-01-01",
                "2026-02-30",
                "2026-13-01",
                "zzz"
            })
    void a_day_that_nobody_means_is_absent_on_pages_and_refused_by_the_api(String text) {
        assertThat(page(text).day("x")).isNull();
        refused(text, asked -> asked.day("x"));
    }

    @Test
    void a_text_longer_than_any_that_is_searched_is_absent_on_pages_and_refused_by_the_api() {
        assertThat(program("x".repeat(2000)).text("x")).hasSize(2000);
        assertThat(page("x".repeat(2001)).text("x")).isNull();
        refused("x".repeat(1 << 20), asked -> asked.text("x"));
    }

    @Test
    void a_day_is_read_and_nothing_is_none() {
        assertThat(program(" 2026-11-26 ").day("x")).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(program(" ").day("x")).isNull();
        assertThat(program("2026-11-26").day("y")).isNull();
    }

    @Test
    void a_code_that_no_list_has_is_absent_on_pages_and_refused_by_the_api() {
        Vocabularies terms =
                new Vocabularies(List.of(new VocabularyTerm(Vocabulary.NETWORK, "per", "PER", null, null, 1, false)));
        assertThat(program("per").code("x", terms, Vocabulary.SERVICE, Vocabulary.NETWORK))
                .isEqualTo("per");
        assertThat(page("zzz").code("x", terms, Vocabulary.NETWORK)).isNull();
        refused("zzz", asked -> asked.code("x", terms, Vocabulary.NETWORK));
        refused("per", asked -> asked.code("x", terms, Vocabulary.SERVICE));
    }

    @Test
    void a_choice_that_is_not_offered_is_absent_on_pages_and_refused_by_the_api() {
        assertThat(program("DAYS").choice("x", TimeUnit.values())).isEqualTo(TimeUnit.DAYS);
        assertThat(page("zzz").choice("x", TimeUnit.values())).isNull();
        refused("zzz", asked -> asked.choice("x", TimeUnit.values()));
        assertThat(program("").<String>choice("x", Optional::of)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "1e1", "99999999999", "zzz", "5.0"})
    void a_number_that_cannot_be_is_absent_on_pages_and_refused_by_the_api(String text) {
        assertThat(page(text).number("x", 0, 100, 7)).isEqualTo(7);
        refused(text, asked -> asked.number("x", 0, 100, 7));
    }

    @Test
    void a_flag_says_true_or_false() {
        assertThat(program("true").flag("x")).isTrue();
        assertThat(program("false").flag("x")).isFalse();
        assertThat(program("").flag("x")).isFalse();
        assertThat(page("maybe").flag("x")).isFalse();
        refused("maybe", asked -> asked.flag("x"));
    }

    @Test
    void an_order_that_a_list_does_not_know_is_its_own_on_pages_and_refused_by_the_api() {
        Map<String, String> orders = Map.of("name", "n", "date", "d");

        assertThat(Asked.byPage(Map.of("sort", "zzz")::get).order("name", true).by(orders, "name"))
                .isEqualTo("n");
        assertThat(Asked.byProgram(Map.of("sort", "date", "dir", "desc")::get).order("name", true))
                .isEqualTo(new PageRequest(0, PageRequest.MAX_SIZE, "date", false));
        assertThatThrownBy(() -> Asked.byProgram(Map.of("sort", "zzz")::get)
                        .order("name", true)
                        .by(orders, "name"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Asked.byProgram(Map.of("dir", "zzz")::get).order("name", true))
                .isInstanceOf(Problem.class);
    }
}
