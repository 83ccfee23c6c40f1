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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        take(folder, name, where, text -> text);
    }

    /**
     * The same with a file that is told anew.
     *
     * @param told the text of the file as it is to be read
     * @param more what else the mapping says of every row
     */
    void take(String folder, String name, TerritoryView where, UnaryOperator<String> told, FieldRule... more) {
        Mapping mapping =
                ShippedMappings.byName(name).orElseThrow().with(FieldRule.constant("territory", where.code()));
        for (FieldRule rule : more) {
            mapping = mapping.with(rule);
        }
        String meant = mapping.kind();
        RecordKind kind = kinds.stream()
                .filter(k -> k.schema().kind().equals(meant))
                .findFirst()
                .orElseThrow();
        RecordReader reader = new RecordReader(mapping);
        RecordNotes notes = new RecordNotes();
        byte[] file = told.apply(read(folder, name)).getBytes(StandardCharsets.UTF_8);
        try (InputStream content = new ByteArrayInputStream(file);
                RowSource rows = RowSource.open(FileProbe.probeAny(() -> new ByteArrayInputStream(file)), content)) {
            List<RecordRow> chunk = new ArrayList<>();
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                chunk.add(reader.read(row));
                if (chunk.size() == CHUNK) {
                    take(kind, chunk, notes, name);
                }
            }
            take(kind, chunk, notes, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static String read(String folder, String name) {
        try (InputStream in =
                Objects.requireNonNull(StoryFiles.class.getResourceAsStream(folder + "/" + name + ".csv"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
