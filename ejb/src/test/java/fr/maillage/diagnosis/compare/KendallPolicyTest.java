package fr.maillage.diagnosis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;

class KendallPolicyTest {

    @Test
    void sixteen_pairs_alike_and_five_opposite_make_eleven_out_of_twenty_one() {
        int[] groups = {14, 12, 11, 10, 9, 8, 2};
        int[] respondents = {58, 17, 22, 52, 31, 12, 9};

        assertThat(KendallPolicy.tauB(groups, respondents)).isEqualTo(11 / 21.0, within(1e-12));
    }

    @Test
    void nothing_can_be_told_of_one_theme_nor_of_a_side_that_raises_all_alike() {
        assertThat(KendallPolicy.tauB(new int[] {}, new int[] {})).isNull();
        assertThat(KendallPolicy.tauB(new int[] {3}, new int[] {1})).isNull();
        assertThat(KendallPolicy.tauB(new int[] {3, 3, 3}, new int[] {1, 2, 3})).isNull();
    }

    @Property
    void as_commons_math_has_it(@ForAll("rows") List<List<Integer>> rows) {
        int[] first = rows.stream().mapToInt(row -> row.get(0)).toArray();
        int[] second = rows.stream().mapToInt(row -> row.get(1)).toArray();
        double theirs = new KendallsCorrelation().correlation(doubles(first), doubles(second));

        if (Double.isNaN(theirs)) {
            assertThat(KendallPolicy.tauB(first, second)).isNull();
        } else {
            assertThat(KendallPolicy.tauB(first, second)).isEqualTo(theirs, within(1e-9));
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> rows() {
        return Arbitraries.integers()
                .between(0, 6)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    private static double[] doubles(int[] column) {
        return Arrays.stream(column).asDoubleStream().toArray();
    }
}
