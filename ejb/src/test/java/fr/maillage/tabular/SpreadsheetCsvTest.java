package fr.maillage.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {

    @Test
    void a_french_spreadsheet_finds_its_mark_its_semicolons_and_its_accents() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpreadsheetCsv csv = SpreadsheetCsv.to(out)) {
            csv.row("Nom", "Effectif", "Remarque")
                    .row("Médiathèque; annexe", 12, null)
                    .row("Dit \"l'Abri\"", -3, "a\nb");
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNom;Effectif;Remarque\r\n\"Médiathèque; annexe\";12;\r\n"
                        + "\"Dit \"\"l'Abri\"\"\";-3;\"a\nb\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "+33 1 43 93 93 93",
                "\uFF1D1+1"
            })
    void what_a_spreadsheet_would_take_for_a_formula_becomes_text(String cell) {
        assertThat(SpreadsheetCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "+3", "-0,5", "12.25", "Pantin", "a=b", "'déjà"})
    void numbers_and_words_stay_as_they_are(String cell) {
        assertThat(SpreadsheetCsv.harmless(cell)).isEqualTo(cell);
    }
}
