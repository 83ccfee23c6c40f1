package fr.maillage.demonstration;

import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordReader;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The files of the story that its officer would import, by the mappings that ship. All of it is made up. */
@ApplicationScoped
class StoryFiles {

    private static final int CHUNK = 100;

    @Inject
    @Any
    private Instance<RecordKind> kinds;

    /**
     * Takes a file as somebody of a territory would.
     *
     * @param folder of the story
     * @param name of the file and of its mapping
     */
    void take(String folder, String name, TerritoryView where) {
        take(folder, name, ShippedMappings.byName(name).orElseThrow(), where, UnaryOperator.identity());
    }

    /**
     * Takes a file by a mapping that may have another name than the file, each of its rows told otherwise.
     *
     * @param folder of the story
     * @param name of the file
     */
    void take(String folder, String name, Mapping shipped, TerritoryView where, UnaryOperator<RawRow> told) {
        Mapping mapping = shipped.with(FieldRule.constant("territory", where.code()));
        RecordKind kind = kinds.stream()
                .filter(k -> k.schema().kind().equals(mapping.kind()))
                .findFirst()
                .orElseThrow();
        RecordReader reader = new RecordReader(mapping);
        RecordNotes notes = new RecordNotes();
        try (InputStream content = open(folder, name);
                RowSource rows = RowSource.open(FileProbe.probeAny(() -> open(folder, name)), content)) {
            List<RecordRow> chunk = new ArrayList<>();
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                chunk.add(reader.read(told.apply(row)));
                if (chunk.size() == CHUNK) {
                    take(kind, chunk, notes, name);
                }
            }
            take(kind, chunk, notes, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a column of a file says, row by row; a row that says nothing is left out. */
    List<String> column(String folder, String name, String column) {
        List<String> cells = new ArrayList<>();
        try (InputStream content = open(folder, name);
                RowSource rows = RowSource.open(FileProbe.probeAny(() -> open(folder, name)), content)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.cells().get(column) != null) {
                    cells.add(row.cells().get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static void take(RecordKind kind, List<RecordRow> chunk, RecordNotes notes, String name) {
        kind.take(chunk, false, notes).stream()
                .filter(outcome -> outcome.rejected())
                .findFirst()
                .ifPresent(outcome -> {
                    throw new IllegalStateException("The story's " + name + " does not go in: " + outcome);
                });
        chunk.clear();
    }

    private static InputStream open(String folder, String name) {
        return Objects.requireNonNull(StoryFiles.class.getResourceAsStream(folder + "/" + name + ".csv"), name);
    }
}
