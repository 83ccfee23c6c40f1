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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The files of the story that its officer would import, by the mappings that ship. All of it is made up. */
@ApplicationScoped
class StoryFiles {

    private static final int CHUNK = 100;

    /** The column of files that count by the month. */
    private static final String MONTH = "mois";

    /** The collection of all that was asked for the diagnosis, whichever file brings it. */
    private static final String COLLECTION = "Diagnostic du comité" + DemonstrationActors.MARK;

    @Inject
    @Any
    private Instance<RecordKind> kinds;

    @Inject
    private StoryPlace place;

    /**
     * Takes a file as somebody of a territory would, moved there and to the days before this one.
     *
     * @param folder of the story
     * @param name of the file and of its mapping
     */
    void take(String folder, String name, TerritoryView where) {
        take(folder, name, name, where);
    }

    /**
     * Takes a file that tells of days as they were, or counts its years from this one: Y+0 is this year, Y-1 the one before.
     *
     * @param mapping its mapping, which another file gives the name
     */
    void takeDated(String folder, String name, String mapping, TerritoryView where) {
        int year = place.time().today().getYear();
        StoryGround ground = place.ground(where);
        take(
                folder,
                name,
                mapping(mapping, where),
                row -> cells(
                        row,
                        (column, cell) -> ground.moved(
                                column,
                                cell.replace("Y-1", Integer.toString(year - 1))
                                        .replace("Y+0", Integer.toString(year)))));
    }

    /** The same by the mapping that another file gives the name. */
    void take(String folder, String name, String mapping, TerritoryView where) {
        take(folder, name, mapping(mapping, where), where);
    }

    /** Takes a file by a mapping that no file brings. */
    void take(String folder, String name, Mapping mapping, TerritoryView where) {
        StoryTime time = place.time();
        StoryGround ground = place.ground(where);
        take(folder, name, mapping, row -> told(row, time, ground));
    }

    /** The rows of a file that no mapping reads, by column; empty cells are absent. */
    List<Map<String, String>> rows(String folder, String name, TerritoryView where) {
        StoryGround ground = place.ground(where);
        List<Map<String, String>> rows = new ArrayList<>();
        read(folder, name, row -> rows.add(cells(row, ground::moved).cells()));
        return rows;
    }

    /** Gives the cells of a file's column, row by row; a row that says nothing is left out. */
    List<String> column(String folder, String name, String column, TerritoryView where) {
        StoryTime time = place.time();
        StoryGround ground = place.ground(where);
        List<String> cells = new ArrayList<>();
        read(
                folder,
                name,
                row -> Optional.ofNullable(told(row, time, ground))
                        .map(told -> told.cells().get(column))
                        .ifPresent(cells::add));
        return cells;
    }

    /** Where the mapping finds no territory in a row, it is the committee's. */
    private static Mapping mapping(String name, TerritoryView where) {
        return toldOf(ShippedMappings.byName(name).orElseThrow(), where);
    }

    private static Mapping toldOf(Mapping mapping, TerritoryView where) {
        return mapping.with(FieldRule.constant(Mapping.TERRITORY, where.code()))
                .otherwise(Mapping.COLLECTION, COLLECTION);
    }

    /** Takes a file whose rows are told otherwise than those of the others. */
    void take(String folder, String name, Mapping shipped, TerritoryView where, UnaryOperator<RawRow> told) {
        take(folder, name, toldOf(shipped, where), told);
    }

    private void take(String folder, String name, Mapping mapping, UnaryOperator<RawRow> told) {
        RecordKind kind = kinds.stream()
                .filter(k -> k.schema().kind().equals(mapping.kind()))
                .findFirst()
                .orElseThrow();
        RecordReader reader = new RecordReader(mapping);
        RecordNotes notes = new RecordNotes();
        List<RecordRow> chunk = new ArrayList<>();
        read(folder, name, row -> {
            RawRow moved = told.apply(row);
            if (moved != null) {
                chunk.add(reader.read(moved));
            }
            if (chunk.size() == CHUNK) {
                take(kind, chunk, notes, name);
            }
        });
        take(kind, chunk, notes, name);
    }

    private static void read(String folder, String name, Consumer<RawRow> each) {
        try (InputStream content = open(folder, name);
                RowSource rows = RowSource.open(FileProbe.probeAny(() -> open(folder, name)), content)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                each.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row as it is told today; null for one of a month that has not come yet. */
    private static RawRow told(RawRow row, StoryTime time, StoryGround ground) {
        String month = row.cells().get(MONTH);
        return month != null && time.ahead(YearMonth.parse(month))
                ? null
                : cells(row, (column, cell) -> ground.moved(column, time.moved(column, cell)));
    }

    private static RawRow cells(RawRow row, BinaryOperator<String> moved) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll(moved);
        return new RawRow(row.number(), row.line(), cells, row.findings(), row.original());
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
