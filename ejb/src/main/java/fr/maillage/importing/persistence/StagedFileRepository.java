package fr.maillage.importing.persistence;

import fr.maillage.shared.Parts;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Facts about the files of imports, in the transaction of the caller. */
@ApplicationScoped
public class StagedFileRepository {

    @Inject
    private Jdbc jdbc;

    /** A file's columns, its number of rows, and how many communes were found by what. */
    public record StagedFile(List<String> columns, long rows, Map<String, Long> derivations) {}

    /** Keeps what is known of the file, in the place of an earlier attempt's. */
    public void keep(UUID run, StagedFile file) {
        jdbc.write(
                "delete from import_file where run_uuid = ?",
                List.of(run),
                (delete, id) -> delete.setString(1, id.toString()));
        jdbc.write(
                "insert into import_file (run_uuid, columns, row_count, derivations) values (?, ?, ?, ?)",
                List.of(file),
                (insert, f) -> {
                    insert.setString(1, run.toString());
                    insert.setString(2, String.join("\n", f.columns()));
                    insert.setLong(3, f.rows());
                    insert.setString(
                            4,
                            f.derivations().entrySet().stream()
                                    .map(e -> e.getKey() + "=" + e.getValue())
                                    .collect(Collectors.joining("\n")));
                });
    }

    /** Reads the facts about the file; empty until it is staged. */
    public Optional<StagedFile> of(UUID run) {
        return jdbc
                .read(
                        "select columns, row_count, derivations from import_file where run_uuid = ?",
                        r -> new StagedFile(lines(r.getString(1)), r.getLong(2), counts(r.getString(3))),
                        run.toString())
                .stream()
                .findFirst();
    }

    private static List<String> lines(String text) {
        return Arrays.stream(Parts.of(text, "\n")).filter(l -> !l.isEmpty()).toList();
    }

    private static Map<String, Long> counts(String text) {
        Map<String, Long> counts = new LinkedHashMap<>();
        lines(text)
                .forEach(
                        l -> counts.put(l.substring(0, l.indexOf('=')), Long.valueOf(l.substring(l.indexOf('=') + 1))));
        return counts;
    }
}
