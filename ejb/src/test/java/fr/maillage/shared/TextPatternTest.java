package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextPatternTest {

    private static final TextPattern DIGITS = TextPattern.of(4, "\\d+");

    @Test
    void a_text_within_the_length_is_matched_changed_and_cut() {
        assertThat(DIGITS.matches("1234")).isTrue();
        assertThat(DIGITS.replaceAll("a12b", "-")).isEqualTo("a-b");
        assertThat(DIGITS.replaceFirst("1a2", "-")).isEqualTo("-a2");
        assertThat(DIGITS.split("a1b")).containsExactly("a", "b");
    }

    @Test
    void a_longer_text_has_no_match_and_stays_as_it_is() {
        assertThat(DIGITS.matches("12345")).isFalse();
        assertThat(DIGITS.matcher("12345").find()).isFalse();
        assertThat(DIGITS.replaceAll("a12bc", "-")).isEqualTo("a12bc");
        assertThat(DIGITS.replaceAll("a12bc", m -> "-")).isEqualTo("a12bc");
        assertThat(DIGITS.replaceFirst("a12bc", "-")).isEqualTo("a12bc");
        assertThat(DIGITS.split("a1b2c")).containsExactly("a1b2c");
    }

    @Property
    void parts_are_those_that_a_split_gives(
            @ForAll @Chars({'a', ';', 'b'}) @StringLength(max = 12) String text,
            @ForAll @IntRange(min = -1, max = 4) int limit) {
        assertThat(Parts.of(text, ";", limit)).containsExactly(text.split(";", limit));
    }
}
