package fr.maillage.territory.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import fr.maillage.territory.reference.QpvFile.Parsed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QpvFileTest {

    @Test
    void a_neighbourhood_may_span_communes() {
        Parsed parsed = parse("code_qp,nom,communes_insee\nQN09303M,Haut Clichy,93014 93047\n");

        assertThat(parsed.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.code()).isEqualTo("QN09303M");
            assertThat(row.communes()).containsExactly("93014", "93047");
        });
    }

    @Test
    void columns_are_found_by_name_in_any_order_with_a_semicolon_and_a_byte_order_mark() {
        Parsed parsed = parse("\uFEFFinsee_com;autre;LIB_QP;Code_QP\n\"93014, 93047\";x;Haut Clichy;qn09303m\n");

        assertThat(parsed.rows()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("QN09303M");
            assertThat(row.name()).isEqualTo("Haut Clichy");
            assertThat(row.communes()).containsExactly("93014", "93047");
        });
        assertThat(parsed.columns()).containsEntry(QpvFile.Column.CODE, "Code_QP");
    }

    @Test
    void a_file_that_excel_saved_keeps_its_accents() {
        byte[] bytes =
                "code_qp;nom;communes_insee\nQN09363I;Pré-Gentil;93064\n".getBytes(Charset.forName("windows-1252"));

        assertThat(QpvFile.parse(bytes).rows()).extracting(QpvFile.Row::name).containsExactly("Pré-Gentil");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        Parsed parsed = parse("code_qp,nom,communes_insee\n\n\"QN09301I\",\"a\nb\",93013\nQN09302M,c,93013\n,,\n");

        assertThat(parsed.rows()).extracting(QpvFile.Row::line).containsExactly(3L, 5L);
    }

    @Test
    void a_short_row_has_empty_values() {
        assertThat(parse("code_qp,nom,communes_insee\nQN09301I\n").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.communes()).isEqualTo(List.of()));
    }

    @Test
    void populations_come_alone_by_the_code_whatever_the_year_in_the_name_of_their_column() {
        for (String column : List.of("population", "PMUN20", "POP_MUN_2021", "Population_municipale")) {
            Parsed parsed = parse("CODGEO;LIBGEO;" + column + "\nQN09303M;Haut Clichy;2 450\n");

            assertThat(parsed.list()).isFalse();
            assertThat(parsed.rows()).singleElement().satisfies(row -> {
                assertThat(row.code()).isEqualTo("QN09303M");
                assertThat(row.population()).isEqualTo("2 450");
            });
        }
        assertThat(parse("code_qp,nom,communes_insee,population\nQN09303M,a,93014,12\n")
                        .list())
                .isTrue();
        assertThatThrownBy(() -> parse("code_qp;population_active\nQN09303M;12\n"))
                .hasMessageContaining("qpv.file-column");
    }

    @Test
    void a_file_without_a_needed_column_is_refused_with_its_names() {
        assertThatThrownBy(() -> parse("code_qp,communes_insee\nQN09301I,93013\n"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .singleElement()
                                .satisfies(v -> {
                                    assertThat(v.rule()).isEqualTo("qpv.file-column");
                                    assertThat(v.value()).contains("nom");
                                }));
    }

    @Test
    void an_empty_file_and_a_broken_one_are_refused() {
        assertThatThrownBy(() -> parse(" \n")).hasMessageContaining("qpv.file-empty");
        assertThatThrownBy(() -> parse("code_qp,nom,communes_insee\nQN09301I,\"never closed,93013\n"))
                .hasMessageContaining("qpv.file-broken");
    }

    private static Parsed parse(String text) {
        return QpvFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
