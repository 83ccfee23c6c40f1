package fr.maillage.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mapping.ColumnLook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which columns tell the rows of a file apart. */
class ColumnCountsTest {

    private static final Set<String> COLUMNS = Set.of("id", "nom");

    private static List<String> telling(List<Map<String, String>> rows) {
        ColumnCounts counts = new ColumnCounts();
        rows.forEach(counts::add);
        return counts.looks(COLUMNS).stream()
                .filter(ColumnLook::telling)
                .map(ColumnLook::name)
                .toList();
    }

    private static Map<String, String> row(int id, String name) {
        return Map.of("id", String.valueOf(id), "nom", name);
    }

    @Test
    void a_value_that_comes_again_far_down_the_file_is_seen() {
        List<Map<String, String>> rows = new java.util.ArrayList<>(
                IntStream.range(0, 6000).mapToObj(i -> row(i, "Lieu " + i)).toList());
        assertThat(telling(rows)).containsExactlyInAnyOrder("id", "nom");
        rows.add(row(17, "Lieu 6000"));
        assertThat(telling(rows)).containsExactly("nom");
    }

    @Test
    void what_is_kept_of_a_file_without_end_is_bounded() {
        ColumnCounts counts = new ColumnCounts();
        int rows = 0;
        for (; !counts.full(); rows++) {
            counts.add(row(rows, "Lieu " + rows));
        }
        assertThat(rows).isEqualTo(ColumnCounts.MOST_ROWS);

        ColumnCounts wide = new ColumnCounts();
        Set<String> columns =
                IntStream.range(0, 300).mapToObj(c -> "c" + c).collect(Collectors.toCollection(TreeSet::new));
        IntStream.range(0, 2500)
                .forEach(i -> wide.add(columns.stream().collect(Collectors.toMap(c -> c, c -> c + " " + i))));
        assertThat(wide.looks(columns).stream().filter(ColumnLook::telling)).hasSize(20);
    }

    @Test
    void a_row_that_comes_again_as_it_is_does_not_spoil_its_identifier() {
        assertThat(telling(List.of(row(1, "Mairie"), row(2, "Mairie"), row(1, "Mairie"))))
                .containsExactly("id");
    }

    @Test
    void a_column_that_is_empty_somewhere_tells_nothing() {
        assertThat(telling(List.of(row(1, "Mairie"), Map.of("nom", "Médiathèque"))))
                .containsExactly("nom");
    }

    @Test
    void what_a_column_holds_is_read_from_the_first_rows_only() {
        ColumnCounts counts = new ColumnCounts();
        IntStream.range(0, 2500).forEach(i -> counts.add(row(i, "Mairie")));
        assertThat(counts.looked()).isEqualTo(2000);
        assertThat(counts.whole()).isFalse();
    }
}
