package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrSymbolTest {

    @Test
    void a_code_has_its_quiet_zone_and_the_corners_that_telephones_look_for() {
        QrSymbol symbol = QrSymbol.of("https://exemple.test/committee/gathering/present.xhtml?link=" + "x".repeat(79));

        assertThat(symbol.size()).isEqualTo(57);
        // The upper edges of the three corners, seven squares long, and nothing left or above of them.
        for (int at = 0; at < 7; at++) {
            assertThat(symbol.path())
                    .contains("M" + (4 + at) + " 4h", "M" + (46 + at) + " 4h", "M" + (4 + at) + " 46h");
        }
        assertThat(symbol.path()).contains("M4 10h").doesNotContain("M11 4h", "M3 ", " 3h", "M53 ", " 53h");
    }

    @Test
    void other_addresses_are_other_codes() {
        assertThat(QrSymbol.of("https://exemple.test/a")).isNotEqualTo(QrSymbol.of("https://exemple.test/b"));
    }
}
