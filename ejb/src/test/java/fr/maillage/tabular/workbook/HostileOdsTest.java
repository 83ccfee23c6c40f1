package fr.maillage.tabular.workbook;

import static fr.maillage.tabular.workbook.Hostile.MANY;
import static fr.maillage.tabular.workbook.Hostile.file;
import static fr.maillage.tabular.workbook.Hostile.numbered;
import static fr.maillage.tabular.workbook.OdsFile.cell;
import static fr.maillage.tabular.workbook.OdsFile.columns;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenDocument spreadsheets that were made to hurt. */
class HostileOdsTest {

    static Stream<Arguments> files() {
        return Stream.of(
                file(
                        "columns without end",
                        "import.workbook-repeated",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(cell(columns("2147483647"), "x")))),
                file(
                        "a text in more columns than there are",
                        "import.too-many-columns",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(cell(columns("999999999"), "x")))),
                file(
                        "no columns",
                        "import.workbook-repeated",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(cell(columns("0"), "x")))),
                file(
                        "rows without end",
                        "import.workbook-repeated",
                        "A1",
                        () -> OdsFile.of(OdsFile.rows("999999999", cell("", "x")))),
                file(
                        "wide rows again and again",
                        "import.workbook-repeated",
                        "A1",
                        () -> OdsFile.of(OdsFile.rows("1048570", cell(columns("400"), "x")))),
                file(
                        "a row below the last",
                        "import.workbook-repeated",
                        "A1048577",
                        () -> OdsFile.of(OdsFile.rows("999999999") + OdsFile.row(cell("", "x")))),
                file(
                        "many digits",
                        "import.workbook-number",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(OdsFile.value("float", "value", "9".repeat(60_000))))),
                file(
                        "a million digits",
                        "import.workbook-broken-at",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(OdsFile.value("float", "value", "9".repeat(1_000_000))))),
                file(
                        "a day after all",
                        "import.workbook-date",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(OdsFile.value("date", "date-value", "+999999999-12-31")))),
                file(
                        "a day that is none",
                        "import.workbook-date",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(OdsFile.value("date", "date-value", "2026-02-30")))),
                file(
                        "an hour after all",
                        "import.workbook-date",
                        "A1",
                        () -> OdsFile.of(OdsFile.row(OdsFile.value("time", "time-value", "PT99999999999999999999H")))),
                file(
                        "sheets without end",
                        "import.workbook-broken-at",
                        "A1",
                        () -> OdsFile.sheets(Piece.of("", "<table:table table:name=\"s\"/>", MANY, ""))),
                file(
                        "names without end",
                        "import.workbook-broken-at",
                        "A1",
                        () -> OdsFile.of("<table:table-row>" + numbered(3000, "<e#/>"))),
                file(
                        "cells in one another",
                        "import.workbook-broken-at",
                        "A1",
                        () -> OdsFile.of(Piece.of("<table:table-row>", "<table:table-cell>", MANY, ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(20)
    void what_hurts_is_refused_with_a_sentence_that_names_the_cell(
            String what, String rule, String cell, Supplier<byte[]> file) throws IOException {
        Hostile.assertRefused(file.get(), rule, cell);
    }
}
