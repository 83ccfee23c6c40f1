package fr.maillage.plan.scheme;

import static fr.maillage.plan.scheme.Lines.A1;
import static fr.maillage.plan.scheme.Lines.A2;
import static fr.maillage.plan.scheme.Lines.O11;
import static fr.maillage.plan.scheme.Lines.O12;
import static fr.maillage.plan.scheme.Lines.O21;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.LineField;
import fr.maillage.plan.scheme.VersionComparison.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private static final Set<String> CODES = Set.of("A1", "A2", "O1.1", "O1.2", "O2.1");

    private static Map<String, Set<Kind>> changed(FrameLine... after) {
        return VersionComparison.of(Lines.tree(), new FrameTree(List.of(after))).stream()
                .filter(VersionComparison.Pair::changed)
                .collect(Collectors.toMap(p -> p.line().code(), VersionComparison.Pair::kinds));
    }

    private static List<String> order(FrameLine... after) {
        return VersionComparison.of(Lines.tree(), new FrameTree(List.of(after))).stream()
                .map(p -> p.line().code())
                .toList();
    }

    @Test
    void nothing_differs_between_a_version_and_itself_whatever_the_order_of_rows() {
        assertThat(changed(A1, A2, O11, O12, O21)).isEmpty();
        assertThat(order(O21, A2, A1, O12, O11)).containsExactly("A1", "O1.1", "O1.2", "A2", "O2.1");
    }

    @Test
    void a_line_that_came_and_one_that_went_are_told_where_they_stand_or_stood() {
        FrameLine last = Lines.objective(22, "O2.2", A2, "Attester", 1);

        assertThat(changed(A1, A2, O12, O21, last))
                .isEqualTo(Map.of("O1.1", Set.of(Kind.REMOVED), "O2.2", Set.of(Kind.ADDED)));
        assertThat(order(A1, A2, O12, O21, last)).containsExactly("A1", "O1.1", "O1.2", "A2", "O2.1", "O2.2");
    }

    @Test
    void all_lines_may_go_or_come() {
        assertThat(changed())
                .hasSize(5)
                .allSatisfy((code, kinds) -> assertThat(kinds).containsExactly(Kind.REMOVED));
        assertThat(order()).containsExactly("A1", "O1.1", "O1.2", "A2", "O2.1");
        assertThat(VersionComparison.of(new FrameTree(List.of()), Lines.tree()))
                .hasSize(5)
                .allSatisfy(pair -> assertThat(pair.kinds()).containsExactly(Kind.ADDED));
    }

    @Test
    void another_axis_other_words_another_target_unit_day_or_public_are_told_each() {
        assertThat(changed(A1, A2, O11, Lines.moved(O12, A2, 7), O21)).isEqualTo(Map.of("O1.2", Set.of(Kind.MOVED)));
        assertThat(changed(A1, A2, O11, Lines.saying(O12, LineField.LABEL, "Réparer"), O21))
                .isEqualTo(Map.of("O1.2", Set.of(Kind.REWORDED)));
        assertThat(changed(A1, A2, O11, Lines.saying(O12, LineField.TARGET, "12.5"), O21))
                .isEqualTo(Map.of("O1.2", Set.of(Kind.TARGET)));
        assertThat(changed(A1, A2, O11, Lines.saying(O12, LineField.UNIT, "foyers"), O21))
                .isEqualTo(Map.of("O1.2", Set.of(Kind.TARGET)));
        assertThat(changed(A1, A2, O11, Lines.saying(O12, LineField.DUE, "2026-12-31"), O21))
                .isEqualTo(Map.of("O1.2", Set.of(Kind.DUE)));
        assertThat(changed(A1, A2, O11, Lines.saying(O12, LineField.PUBLICS, "seniors"), O21))
                .isEqualTo(Map.of("O1.2", Set.of(Kind.PUBLICS)));
    }

    @Test
    void another_place_beside_the_same_ones_is_no_change() {
        FrameLine first = Lines.objective(12, "O1.2", A1, "Fabriquer", -1);

        assertThat(changed(A1, A2, O11, first, O21)).isEmpty();
    }

    @Test
    void codes_follow_those_that_there_are() {
        assertThat(LineCodes.next(CODES, null)).isEqualTo("A3");
        assertThat(Stream.of("A1", "A2", "X").map(axis -> LineCodes.next(CODES, axis)))
                .containsExactly("O1.3", "O2.2", "OX.1");
    }
}
