package fr.maillage.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.shared.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, it is read or refused with a reason. */
class FormatPropertiesTest {

    private static final String JSON =
            "[{\"id\":\"1\",\"nom\":\"Médiathèque\",\"services\":[\"a\",\"b\"]},{\"id\":2,\"nom\":null,\"x\":{\"y\":[1]}}]";
    private static final String CSV = "id;nom;adresse\r\n1;\"Méd;ia\";\"a \"\"b\"\" c\"\r\n2;;\r\n";

    /** The rows of a file; a refusal is the only way in which reading may end otherwise. */
    private static List<RawRow> read(byte[] file) {
        List<RawRow> rows = new ArrayList<>();
        try {
            FileShape shape = FileProbe.probe(() -> new ByteArrayInputStream(file));
            try (RowSource source = RowSource.open(shape, new ByteArrayInputStream(file))) {
                for (RawRow row = source.next(); row != null; row = source.next()) {
                    rows.add(row);
                    assertThat(row.number()).isEqualTo(rows.size());
                    assertThat(row.line()).isPositive();
                }
            }
        } catch (Problem refused) {
            assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
            assertThat(refused.violations()).isNotEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    @Property
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property
    void any_text_is_read_or_refused(@ForAll("lines") String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void a_json_file_that_was_cut_or_damaged_is_read_or_refused(
            @ForAll @IntRange(max = 110) int cut, @ForAll @IntRange(max = 110) int at, @ForAll byte damage) {
        damaged(JSON, cut, at, damage);
    }

    @Property
    void a_csv_file_that_was_cut_or_damaged_is_read_or_refused(
            @ForAll @IntRange(max = 60) int cut, @ForAll @IntRange(max = 60) int at, @ForAll byte damage) {
        damaged(CSV, cut, at, damage);
    }

    private static void damaged(String file, int cut, int at, byte damage) {
        byte[] whole = file.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(whole, whole.length - Math.min(cut, whole.length));
        if (at < bytes.length) {
            bytes[at] = damage;
        }
        read(bytes);
    }

    @Property
    void what_a_table_holds_is_read_as_it_was_written(
            @ForAll("separators") char separator, @ForAll @Size(min = 1, max = 8) List<@Size(3) List<String>> table)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            csv.writeRecord("id", "nom", "adresse");
            table.forEach(row -> csv.writeRecord(
                    row.stream().map(FormatPropertiesTest::printable).toList()));
        }
        List<RawRow> rows = read(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(rows).hasSameSizeAs(table);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).findings()).isEmpty();
            assertThat(List.of(cell(rows.get(i), "id"), cell(rows.get(i), "nom"), cell(rows.get(i), "adresse")))
                    .isEqualTo(table.get(i).stream()
                            .map(FormatPropertiesTest::printable)
                            .toList());
        }
    }

    @Property
    void what_objects_hold_is_read_as_it_was_written(@ForAll @Size(max = 6) List<@Size(max = 5) List<String>> objects) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (List<String> values : objects) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            for (int i = 0; i < values.size(); i++) {
                object.add("c" + i, printable(values.get(i)));
            }
            array.add(object);
        }
        List<RawRow> rows = read(array.build().toString().getBytes(StandardCharsets.UTF_8));
        assertThat(rows).hasSameSizeAs(objects);
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            List<String> values = objects.get(i);
            for (int k = 0; k < values.size(); k++) {
                assertThat(cell(row, "c" + k)).isEqualTo(printable(values.get(k)));
            }
        }
    }

    @Property(tries = 50)
    void any_depth_of_nesting_is_read_or_refused(@ForAll @IntRange(min = 1, max = 20_000) int depth) {
        read(("[{\"id\":" + "[".repeat(depth) + "]".repeat(depth) + "}]").getBytes(StandardCharsets.UTF_8));
        read("[".repeat(depth).getBytes(StandardCharsets.UTF_8));
    }

    /** No half of a pair, which UTF-8 cannot write, and nothing that is no text. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder("x");
        text.codePoints()
                .filter(c -> c != 0 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFEFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String cell(RawRow row, String column) {
        return row.cells().getOrDefault(column, "");
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("idnom,;\t\"\\{}[]:|1é \r\n\uFEFF\u0000")
                .ofMaxLength(200);
    }
}
