package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPolicyTest {

    @Test
    void a_line_has_single_spaces_straight_apostrophes_and_composed_accents() {
        assertThat(TextPolicy.line("  L’e\u0301cole \n de\tBondy ")).isEqualTo("L'école de Bondy");
        assertThat(TextPolicy.line(" \u00a0 ")).isNull();
        assertThat(TextPolicy.line(null)).isNull();
    }

    @Test
    void paragraphs_keep_their_breaks() {
        assertThat(TextPolicy.paragraphs(" un \r\ndeux\rtrois\u0007 ")).isEqualTo("un \ndeux\ntrois");
        assertThat(TextPolicy.paragraphs(" \r\n ")).isNull();
        assertThat(TextPolicy.paragraphs(null)).isNull();
    }

    @Test
    void a_column_is_found_whatever_its_capitals() {
        assertThat(TextPolicy.column(" Code  Postal ")).isEqualTo("code postal");
        assertThat(TextPolicy.column(null)).isEmpty();
    }

    @Test
    void spellings_of_one_thing_share_a_key() {
        assertThat(TextPolicy.key("Cœur d’ŒUVRE : Æther, æ !"))
                .isEqualTo("coeur d oeuvre aether ae")
                .isEqualTo(TextPolicy.key("COEUR D'OEUVRE AETHER AE"));
        assertThat(TextPolicy.key("Épinay")).isEqualTo("epinay");
    }
}
