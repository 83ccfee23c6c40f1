package fr.maillage.diagnosis.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is made of letters that nobody confuses, and read as people write it. */
class ReceiptCodeTest {

    /** Hash that telephones send for {@code K7QM4XPT9DH1}: SHA-256, by another program. */
    private static final String HASH = "e089619eaa6ccabf01861799c53bd49faabf12443ccc8ea41326474a746d5567";

    @Test
    void a_new_code_has_sixty_bits_in_three_groups_without_letters_that_look_like_others() {
        Set<String> codes = new HashSet<>();
        Set<Character> letters = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = ReceiptCode.random();
            codes.add(code);
            assertThat(code).hasSize(14);
            assertThat(code.charAt(4)).isEqualTo('-');
            assertThat(code.charAt(9)).isEqualTo('-');
            code.chars().filter(c -> c != '-').forEach(c -> letters.add((char) c));
        }

        assertThat(codes).hasSize(1000);
        assertThat(letters).hasSize(32).doesNotContain('I', 'L', 'O', 'U');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7QM-4XPT-9DH1",
                "k7qm-4xpt-9dh1",
                " K7QM 4XPT 9DHI ",
                "k7qm4xpt9dhl",
                "K7QM–4XPT–9DH1",
                "K7QM.4XPT.9DH1"
            })
    void it_is_read_however_people_write_it(String typed) {
        assertThat(ReceiptCode.hash(typed)).isEqualTo(HASH);
    }

    @Test
    void an_o_is_a_zero() {
        assertThat(ReceiptCode.hash("OOOO-0000-oooo")).isEqualTo(ReceiptCode.hash("0000-0000-0000"));
    }

    @Test
    void what_is_no_code_has_a_hash_of_nothing_and_no_text_is_too_long() {
        assertThat(ReceiptCode.hash(null)).isEqualTo(ReceiptCode.hash(""));
        assertThat(ReceiptCode.hash("K7QM-4XPT-9DH1".repeat(100_000))).isEqualTo(ReceiptCode.hash(""));
        assertThat(ReceiptCode.hash("K7QM-4XPT-9DH")).isNotEqualTo(HASH);
    }

    @Test
    void only_a_hash_is_taken_for_one() {
        assertThat(ReceiptCode.isHash(HASH)).isTrue();
        assertThat(ReceiptCode.isHash(HASH.toUpperCase(java.util.Locale.ROOT))).isFalse();
        assertThat(ReceiptCode.isHash(HASH.substring(1))).isFalse();
        assertThat(ReceiptCode.isHash("K7QM-4XPT-9DH1")).isFalse();
        assertThat(ReceiptCode.isHash("é" + HASH.substring(1))).isFalse();
    }
}
