package fr.maillage.territory.qpv;

import fr.maillage.document.DocumentService;
import fr.maillage.shared.RuleTexts;
import fr.maillage.tabular.SpreadsheetCsv;
import fr.maillage.territory.qpv.QpvImportReport.RowError;
import fr.maillage.territory.reference.QpvFile;
import fr.maillage.territory.reference.QpvFile.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The refused rows of a list of QPV, as a file that says what is wrong and is a list of QPV again. */
@ApplicationScoped
class QpvRejects {

    @Inject
    private DocumentService documents;

    /** Keeps the refused rows, one each with all its errors; the importer may fetch the file. */
    UUID store(QpvFile.Parsed file, List<RowError> errors) {
        Map<Long, List<RowError>> byLine = errors.stream().collect(Collectors.groupingBy(RowError::line));
        List<Column> columns = Arrays.stream(Column.values())
                .filter(file.columns()::containsKey)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SpreadsheetCsv csv = SpreadsheetCsv.to(bytes)) {
            List<String> header =
                    new ArrayList<>(columns.stream().map(file.columns()::get).toList());
            header.addAll(List.of("rejet_ligne", "rejet_colonne", "rejet_valeur", "rejet_regle", "rejet_message"));
            csv.row(header);
            for (QpvFile.Row row : file.rows()) {
                List<RowError> found = byLine.get(row.line());
                if (found != null) {
                    List<Object> cells = new ArrayList<>(
                            columns.stream().map(column -> cell(column, row)).toList());
                    cells.addAll(List.of(
                            row.line(),
                            joined(found, RowError::column),
                            joined(found, e -> e.violation().value()),
                            joined(found, e -> e.violation().rule()),
                            joined(found, e -> RuleTexts.text(e.violation(), Locale.FRENCH))));
                    csv.row(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rejected rows cannot be written", e);
        }
        return documents
                .store(new ByteArrayInputStream(bytes.toByteArray()), "qpv-rejets.csv", "rejects")
                .id();
    }

    private static String cell(Column column, QpvFile.Row row) {
        return switch (column) {
            case CODE -> row.code();
            case NAME -> row.name();
            case COMMUNES -> String.join(" ", row.communes());
            case POPULATION -> row.population();
        };
    }

    private static String joined(List<RowError> errors, Function<RowError, String> part) {
        return errors.stream().map(part).map(p -> p == null ? "" : p).collect(Collectors.joining(" | "));
    }
}
