package fr.maillage.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes places of Gournay-sur-Marne in from a source of the test, and reads what is published of them. */
@Dependent
class OpenDataDesk {

    /** Communes that other tests have no places in. */
    static final String COMMUNE = "com:93033";

    @Inject
    private OpenDataService service;

    @Inject
    private ImportService imports;

    @Inject
    private Runs runs;

    private final String source = "ouvert-" + UUID.randomUUID();

    String source() {
        return source;
    }

    NamedCsvRecord row(String name) {
        return rows().stream()
                .filter(r ->
                        r.getField("source").equals(source) && r.getField("nom").equals("Lieu " + name))
                .findFirst()
                .orElseThrow();
    }

    List<NamedCsvRecord> rows() {
        return CsvReader.builder().ofNamedCsvRecord(text(OpenDataFormat.CSV, COMMUNE)).stream()
                .toList();
    }

    String text(OpenDataFormat format, String territory) {
        return new String(bytes(format, territory), StandardCharsets.UTF_8);
    }

    byte[] bytes(OpenDataFormat format, String territory) {
        try (InputStream in =
                service.file(service.publication(territory), format, false).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JobRunView taken(String rows) {
        return taken(rows.startsWith("id,") ? rows : String.join(",", OpenDataColumn.headers()) + "\n" + rows, "a.csv");
    }

    JobRunView taken(String content, String fileName) {
        UUID run = runs.as(
                "operator",
                () -> imports.start(
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        fileName,
                        new ImportOrder("national-v1", false, null, "fr")));
        JobRunView view = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(view.status()).as("%s", view.problem()).isEqualTo(JobStatus.COMPLETED);
        assertThat(Sql.rows(
                        "select column_name, found, rule from import_finding where run_uuid = ? and severity = 'ERROR'",
                        run.toString()))
                .isEmpty();
        return view;
    }

    String line(String name, String pivot, String date, String emails, String phone, String summary) {
        Map<OpenDataColumn, String> cells = Map.of(
                OpenDataColumn.PIVOT, pivot,
                OpenDataColumn.UPDATED_ON, date,
                OpenDataColumn.EMAILS, emails,
                OpenDataColumn.PHONE, phone,
                OpenDataColumn.SUMMARY, summary);
        return row(name, cells);
    }

    /** With every term of every list, a quote, a comma and a position. */
    String everything(String name) {
        StandardTerms terms = service.terms();
        Map<OpenDataColumn, String> cells = Arrays.stream(OpenDataColumn.values())
                .filter(c -> c.vocabulary() != null)
                .collect(Collectors.toMap(c -> c, c -> String.join("|", terms.all(c.vocabulary()))));
        cells.put(OpenDataColumn.PIVOT, "43493312300029");
        cells.put(OpenDataColumn.UPDATED_ON, "2026-02-03");
        cells.put(OpenDataColumn.LATITUDE, "48.8937");
        cells.put(OpenDataColumn.LONGITUDE, "2.5102");
        cells.put(OpenDataColumn.WEBSITES, "https://exemple.fr/|https://exemple.org/");
        cells.put(OpenDataColumn.OPENING_HOURS, "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00");
        cells.put(OpenDataColumn.SUMMARY, "Aide, écoute et «\u00a0ateliers\u00a0»");
        cells.put(OpenDataColumn.DETAIL, "Premier jour\nSecond jour");
        cells.put(OpenDataColumn.OTHER_LABELS, "Label local");
        return row(name, cells);
    }

    private String row(String name, Map<OpenDataColumn, String> cells) {
        return Arrays.stream(OpenDataColumn.values())
                        .map(c -> switch (c) {
                            case ID -> name;
                            case NAME -> "Lieu " + name;
                            case COMMUNE -> "Gournay-sur-Marne";
                            case POSTAL_CODE -> "93460";
                            case INSEE_CODE -> "93033";
                            case ADDRESS -> "1 rue Imaginaire";
                            case SOURCE -> source;
                            default -> cells.getOrDefault(c, "");
                        })
                        .map(cell -> "\"" + cell + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
