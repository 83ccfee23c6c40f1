package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@InsideEar
class TerritoryNamesIT {

    @Inject
    private TerritoryNames names;

    @Test
    void a_name_in_full_a_code_and_what_the_input_writes_mean_the_same() {
        assertThat(List.of(
                        "Gagny",
                        "gagny",
                        "93032",
                        "com:93032",
                        "Gagny (com:93032)",
                        "Gagny (93032)",
                        "Whatever (com:93032)"))
                .allMatch(typed ->
                        "com:93032".equals(names.meant("territory", typed).code()));
    }

    @Test
    void among_namesakes_the_one_near_is_meant() {
        assertThat(names.meant("territory", "saint denis").code()).isEqualTo("com:93066");
    }

    @Test
    void a_name_that_is_none_or_that_of_several_is_refused_at_the_field() {
        assertThatThrownBy(() -> names.meant("where", "Gagn")).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID);
            assertThat(p.violations().get(0).field()).isEqualTo("where");
            assertThat(p.violations().get(0).rule()).isEqualTo("territory-none");
        });
        assertThatThrownBy(() -> names.meant("where", "Paris")).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.violations().get(0).rule()).isEqualTo("territory-many");
            assertThat(p.violations().get(0).args().toString()).contains("Paris (75056)", "Paris (75)");
        });
    }

    @Test
    void words_that_are_frequent_in_the_country_still_find_what_is_near_first() {
        List<String> codes =
                names.suggested("le").stream().map(TerritoryView::code).toList();

        assertThat(codes).contains("com:93057", "com:93061").doesNotHaveDuplicates();
        assertThat(codes.indexOf("com:93057")).isLessThan(codes.indexOf("com:76351"));
        assertThat(names.suggested(" ")).isEmpty();
    }
}
