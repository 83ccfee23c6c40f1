package fr.maillage.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSourceTest {

    private static List<RawRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawRow> rows(byte[] bytes) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        each(bytes, rows::add);
        return rows;
    }

    private static void each(byte[] bytes, Consumer<RawRow> consumer) throws IOException {
        FileShape shape = FileProbe.probe(() -> new ByteArrayInputStream(bytes));
        try (InputStream in = new ByteArrayInputStream(bytes);
                RowSource source = RowSource.open(shape, in)) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                consumer.accept(row);
            }
        }
    }

    private static void assertRefused(ThrowingCallable reading, String rule, String... args) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.violations().get(0).rule()).isEqualTo(rule);
            assertThat(p.violations().get(0).args().subList(0, args.length)).containsExactly(args);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_out(String separator) throws IOException {
        List<RawRow> rows = rows("id,nom\n1,\"a|b\"\n".replace(",", separator));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).containsEntry("id", "1").containsEntry("nom", "a|b");
    }

    @Test
    void a_byte_order_mark_and_the_header_s_case_do_not_matter() throws IOException {
        assertThat(rows("\uFEFFID, Nom \r\n1,x\r\n").get(0).cells()).containsOnlyKeys("id", "nom");
    }

    @Test
    void the_line_is_that_of_the_file_although_cells_have_breaks() throws IOException {
        List<RawRow> rows = rows("id,nom\n1,\"a\nb\"\n2,c\n");
        assertThat(rows).extracting(RawRow::line).containsExactly(2L, 4L);
    }

    @Test
    void a_row_with_cells_too_few_or_too_many_is_reported() throws IOException {
        assertThat(rows("id,nom\n1\n1,2,3\n1,2,\n"))
                .extracting(r -> r.findings().stream().map(Finding::rule).toList())
                .containsExactly(List.of("import.cell-count"), List.of("import.cell-count"), List.of());
    }

    @Test
    void an_unclosed_quote_is_named_by_its_line() {
        assertRefused(() -> rows("id,nom\n1,a\n2,\"b\n3,c\n"), "import.csv-broken", "3");
    }

    @Test
    void a_picture_is_no_text_in_another_encoding() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertRefused(() -> rows(picture), "import.file-not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "\uFEFF"})
    void an_empty_file_is_refused(String text) {
        assertRefused(() -> rows(text), "import.file-empty");
    }

    @Test
    void another_encoding_is_refused_with_the_first_line_that_tells_it() {
        byte[] bytes = "id,nom\n1,a\n2,Médiathèque\n".getBytes(Charset.forName("windows-1252"));
        assertRefused(() -> rows(bytes), "import.file-encoding", "3");
    }

    @Test
    void a_truncated_character_at_the_end_is_refused() {
        byte[] bytes = {'i', 'd', '\n', (byte) 0xC3};
        assertRefused(() -> rows(bytes), "import.file-encoding", "2");
    }

    @Test
    void a_spreadsheet_is_no_text() {
        assertRefused(() -> rows(new byte[] {'P', 'K', 3, 4, 0, 0, 0}), "import.file-not-text");
    }

    @Test
    void columns_that_differ_in_case_only_stay_two() throws IOException {
        assertThat(rows("id,Nom,NOM\n1,x,y\n").get(0).cells())
                .containsExactly(entry("id", "1"), entry("nom", "x"), entry("nom (2)", "y"));
        assertThat(rows("[{\"Tel\":\"1\",\"tel\":\"2\"},{\"tel\":\"3\"}]"))
                .extracting(RawRow::cells)
                .containsExactly(Map.of("tel", "1", "tel (2)", "2"), Map.of("tel (2)", "3"));
    }

    @Test
    void a_list_on_one_line_numbers_its_rows() throws IOException {
        assertThat(rows("[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"}]"))
                .extracting(RawRow::number, RawRow::line)
                .containsExactly(tuple(1L, 1L), tuple(2L, 1L), tuple(3L, 1L));
    }

    @Test
    void a_header_with_a_column_twice_is_refused() {
        assertRefused(() -> rows("id,nom,id\n"), "import.file-duplicate-column");
        assertRefused(() -> rows("id,nom, id \n"), "import.file-duplicate-column");
    }

    @Test
    void json_objects_keep_their_line_and_their_original() throws IOException {
        List<RawRow> rows =
                rows("[\n{\"id\":\"1\",\"latitude\":48.5,\"services\":[\"a\",\"b\"],\"x\":null},\n{\"id\":2}]");
        assertThat(rows).extracting(RawRow::line).containsExactly(2L, 3L);
        assertThat(rows.get(0).cells())
                .containsEntry("latitude", "48.5")
                .containsEntry("services", "a|b")
                .doesNotContainKey("x");
        assertThat(rows.get(0).original().getJsonNumber("latitude").doubleValue())
                .isEqualTo(48.5);
        assertThat(rows.get(1).cells()).containsEntry("id", "2");
    }

    @Test
    void truncated_json_gives_the_rows_before_and_names_the_place() throws IOException {
        List<RawRow> before = new ArrayList<>();
        byte[] bytes = "[{\"id\":\"1\"},\n{\"id\":\"2\",\"nom\":\"Méd".getBytes(StandardCharsets.UTF_8);
        assertRefused(() -> each(bytes, before::add), "import.json-broken", "2");
        assertThat(before).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":1}] x", "[{\"id\":1},]", "[{\"id\":1}", "[{]"})
    void malformed_json_is_refused(String text) {
        assertRefused(() -> rows(text), "import.json-broken");
    }

    @Test
    void an_object_in_place_of_a_list_is_refused() {
        assertRefused(() -> rows("{\"type\":\"FeatureCollection\"}"), "import.json-not-a-list");
    }

    @Test
    void json_without_end_of_nesting_does_not_hurt() {
        assertRefused(() -> rows("[" + "{\"a\":".repeat(200_000)), "import.json-broken");
        assertRefused(() -> rows("[".repeat(200_000)), "import.json-broken");
    }

    @Test
    void what_is_no_flat_object_is_a_finding_of_its_row() throws IOException {
        List<RawRow> rows = rows("[1,{\"id\":\"1\",\"a\":{\"b\":[{}]}},[{\"id\":2}],{\"id\":\"3\"}]");
        assertThat(rows)
                .extracting(r -> r.findings().stream().map(Finding::rule).toList())
                .containsExactly(
                        List.of("import.not-an-object"),
                        List.of("import.nested-value"),
                        List.of("import.not-an-object"),
                        List.of());
    }

    @Test
    void rejects_of_csv_can_be_read_again_as_they_were() throws IOException {
        String file = "id;nom;telephone;longitude\n1;=1+1;+33180059880;-0.5\n";
        RawRow row = rows(file).get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileShape shape = FileProbe.probe(() -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        try (RejectWriter writer = RejectWriter.open(shape, out, f -> "phrase")) {
            writer.write(row, List.of(Finding.error("nom", "=1+1", "r1"), Finding.error("id", null, "r2")));
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFFid;nom;telephone;longitude;rejet_fiche;rejet_ligne;")
                .contains("'=1+1")
                .contains(";-0.5;");
        RawRow again = rows(out.toByteArray()).get(0);
        assertThat(again.cells())
                .containsEntry("id", "1")
                .containsEntry("rejet_ligne", "2")
                .containsEntry("rejet_regle", "r1 | r2");
        assertThat(fr.maillage.norm.TextPolicy.line(again.cells().get("nom"))).isEqualTo("=1+1");
        assertThat(fr.maillage.norm.TextPolicy.line(again.cells().get("telephone")))
                .isEqualTo("+33180059880");
    }

    @Test
    void rejects_of_json_keep_the_types_of_values() throws IOException {
        byte[] file = "[{\"id\":\"1\",\"latitude\":48.5,\"rejets\":[]}]".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RejectWriter writer =
                RejectWriter.open(FileProbe.probe(() -> new ByteArrayInputStream(file)), out, f -> "phrase")) {
            writer.write(rows(file).get(0), List.of(Finding.error("id", "1", "r1")));
        }
        List<RawRow> again = rows(out.toByteArray());
        assertThat(again).hasSize(1);
        assertThat(again.get(0).cells()).containsEntry("latitude", "48.5");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("48.5").contains("\"regle\"");
    }
}
