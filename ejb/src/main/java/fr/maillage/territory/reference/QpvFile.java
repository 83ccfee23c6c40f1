package fr.maillage.territory.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryPatterns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the list of QPV that the ANCT publishes, and their populations as INSEE publishes them, together or apart: a CSV
 * in UTF-8 or Windows-1252, separated by comma, semicolon or tabulator, in which communes are INSEE codes with spaces,
 * commas, semicolons or bars between them.
 */
public final class QpvFile {

    /** Columns that this product reads, with the names that the published lists have given to them. */
    public enum Column {
        CODE("code_qp", "code_qpv", "codgeo", "code"),
        NAME("nom", "lib_qp", "nom_qp"),
        COMMUNES("communes_insee", "insee_com", "codes_insee"),
        POPULATION("population", "population_municipale", "pop_mun", "pmun", "habitants");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        /** Tells if it is called so; the statistics write the year after the name of what they count, as in PMUN20. */
        private boolean called(String header) {
            String name = header.toLowerCase(Locale.ROOT);
            return names.contains(name) || this == POPULATION && names.stream().anyMatch(known -> years(known, name));
        }

        private static boolean years(String known, String name) {
            return name.startsWith(known)
                    && name.length() <= known.length() + YEAR
                    && name.chars().skip(known.length()).allMatch(c -> c >= '0' && c <= '9' || c == '_');
        }
    }

    /** An underscore and four digits. */
    private static final int YEAR = 5;

    private static final char BOM = '\uFEFF';

    private QpvFile() {}

    /**
     * The rows of a file.
     *
     * @throws Problem INVALID on field {@code file} when it is empty, lacks a column or is no CSV
     */
    public static Parsed parse(byte[] content) {
        String text = decode(content);
        if (text.isBlank()) {
            throw Problem.invalid("file", "qpv.file-empty", null);
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Map<Column, Integer> positions = null;
            Map<Column, String> names = new HashMap<>();
            List<Row> rows = new ArrayList<>();
            for (CsvRecord line : csv) {
                if (positions == null) {
                    positions = positions(line, names);
                } else if (line.getFields().stream().anyMatch(f -> !f.isBlank())) {
                    rows.add(row(line, positions));
                }
            }
            return new Parsed(names, rows);
        } catch (CsvParseException e) {
            throw Problem.invalid("file", "qpv.file-broken", e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Column, Integer> positions(CsvRecord header, Map<Column, String> names) {
        Map<Column, Integer> positions = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip();
            for (Column column : Column.values()) {
                if (column.called(name) && !positions.containsKey(column)) {
                    positions.put(column, i);
                    names.put(column, name);
                }
            }
        }
        // Populations alone need nothing but the code beside them.
        List<Column> needed = positions.containsKey(Column.POPULATION)
                ? List.of(Column.CODE)
                : List.of(Column.CODE, Column.NAME, Column.COMMUNES);
        for (Column column : needed) {
            if (!positions.containsKey(column)) {
                throw Problem.invalid("file", "qpv.file-column", String.join(", ", column.names));
            }
        }
        return positions;
    }

    private static Row row(CsvRecord line, Map<Column, Integer> positions) {
        String communes = field(line, positions.get(Column.COMMUNES));
        return new Row(
                line.getStartingLineNumber(),
                field(line, positions.get(Column.CODE)).toUpperCase(Locale.ROOT),
                field(line, positions.get(Column.NAME)),
                communes.isEmpty()
                        ? List.of()
                        : Arrays.stream(TerritoryPatterns.CODES.split(communes))
                                .distinct()
                                .toList(),
                field(line, positions.get(Column.POPULATION)));
    }

    private static String field(CsvRecord line, Integer position) {
        return position != null && position < line.getFieldCount()
                ? line.getField(position).strip()
                : "";
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String decode(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            // Excel in French saves CSV in this encoding; it decodes anything.
            text = new String(content, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    /**
     * A file's rows.
     *
     * @param columns how the file calls each column that it has
     */
    public record Parsed(Map<Column, String> columns, List<Row> rows) {

        /** Tells if it says of each QPV what it is called and where it lies; else it has their populations alone. */
        public boolean list() {
            return columns.containsKey(Column.NAME) && columns.containsKey(Column.COMMUNES);
        }
    }

    /**
     * One row, not checked yet.
     *
     * @param line the line of the file
     * @param code in upper case; empty when missing
     * @param name empty when missing
     * @param communes the INSEE codes as written
     * @param population as written; empty when missing
     */
    public record Row(long line, String code, String name, List<String> communes, String population) {}
}
