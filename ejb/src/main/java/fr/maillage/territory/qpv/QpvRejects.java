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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SpreadsheetCsv csv = SpreadsheetCsv.to(bytes)) {
            csv.row(
                    file.columns().get(Column.CODE),
                    file.columns().get(Column.NAME),
                    file.columns().get(Column.COMMUNES),
                    "rejet_ligne",
                    "rejet_colonne",
                    "rejet_valeur",
                    "rejet_regle",
                    "rejet_message");
            for (QpvFile.Row row : file.rows()) {
                List<RowError> found = byLine.get(row.line());
                if (found != null) {
                    csv.row(
                            row.code(),
                            row.name(),
                            String.join(" ", row.communes()),
                            row.line(),
                            joined(found, RowError::column),
                            joined(found, e -> e.violation().value()),
                            joined(found, e -> e.violation().rule()),
                            joined(found, e -> RuleTexts.text(e.violation(), Locale.FRENCH)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rejected rows cannot be written", e);
        }
        return documents
                .store(new ByteArrayInputStream(bytes.toByteArray()), "qpv-rejets.csv", "rejects")
                .id();
    }

    private static String joined(List<RowError> errors, Function<RowError, String> part) {
        return errors.stream().map(part).map(p -> p == null ? "" : p).collect(Collectors.joining(" | "));
    }
}
