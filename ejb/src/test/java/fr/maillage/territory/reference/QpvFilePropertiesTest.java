package fr.maillage.territory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Problem;
import fr.maillage.territory.reference.QpvFile.Parsed;
import fr.maillage.territory.reference.QpvFile.Row;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a list of QPV holds, its rows are read or the file is refused with a reason. */
class QpvFilePropertiesTest {

    private static final String HEADER = "code_qp;nom;communes_insee\r\n";
    private static final String FILE = HEADER + "QN09303M;\"Haut \"\"Clichy\"\"\";93014 93047\r\nQN09301I;;93013\r\n";

    @Property
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property
    void any_lines_below_the_header_are_read_or_refused(@ForAll("lines") String lines) {
        read((HEADER + lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void a_file_that_was_cut_or_damaged_is_read_or_refused(
            @ForAll @IntRange(max = 90) int cut, @ForAll @IntRange(max = 90) int at, @ForAll byte damage) {
        byte[] bytes = Arrays.copyOf(FILE.getBytes(StandardCharsets.UTF_8), Math.max(0, FILE.length() - cut));
        if (at < bytes.length) {
            bytes[at] = damage;
        }
        read(bytes);
    }

    @Property
    void a_row_says_what_was_written(@ForAll("codes") @Size(min = 1, max = 5) List<String> codes) {
        String lines = codes.stream()
                .map(code -> code + ";Quartier " + code + ";93014 93047\n")
                .collect(Collectors.joining());

        List<Row> rows =
                QpvFile.parse((HEADER + lines).getBytes(StandardCharsets.UTF_8)).rows();

        assertThat(rows).extracting(Row::code).containsExactlyElementsOf(codes);
        assertThat(rows).allSatisfy(r -> assertThat(r.communes()).containsExactly("93014", "93047"));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("QN09;,\"\t\r\n '\u00e9\u0000").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<String>> codes() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .ofLength(6)
                .map(digits -> "QN" + digits)
                .list();
    }

    private static void read(byte[] file) {
        try {
            Parsed parsed = QpvFile.parse(file);
            assertThat(parsed.columns()).containsKey(QpvFile.Column.CODE);
            assertThat(parsed.list() || parsed.columns().containsKey(QpvFile.Column.POPULATION))
                    .isTrue();
            assertThat(parsed.rows()).allSatisfy(r -> assertThat(r.line()).isGreaterThan(1));
        } catch (Problem refused) {
            assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
            assertThat(refused.violations()).isNotEmpty();
        }
    }
}
