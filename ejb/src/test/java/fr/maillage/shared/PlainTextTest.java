package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void spellings_of_the_same_words_are_equal() {
        assertThat(PlainText.words("  L'Œuvre – Été,  n°2 ")).isEqualTo("l oeuvre ete n 2");
        assertThat(PlainText.letters("Étapes numériques (La Poste)")).isEqualTo("etapesnumeriqueslaposte");
        assertThat(PlainText.words(null)).isEmpty();
    }

    @Test
    void what_is_searched_begins_with_the_first_part_and_leaves_out_what_is_empty() {
        assertThat(PlainText.searched(Stream.of("Médiathèque", null, " ", "Gagny")))
                .isEqualTo("mediatheque gagny");
    }

    @Test
    void what_is_searched_fits_an_index_whatever_the_script() {
        assertThat(PlainText.searched(Stream.of("a".repeat(3000)))).hasSize(2000);
        for (String letter : new String[] {"ж", "中", "𐐨"}) {
            String searched = PlainText.searched(Stream.of(letter.repeat(1500)));

            assertThat(searched.getBytes(StandardCharsets.UTF_8).length)
                    .as(letter)
                    .isBetween(2000, 2600);
            assertThat(searched).as(letter).isEqualTo(letter.repeat(searched.length() / letter.length()));
        }
    }
}
