package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.LineFilter;
import fr.maillage.funding.financing.LineListService;
import fr.maillage.funding.financing.LineListService.Listed;
import fr.maillage.identity.Role;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of all records, page by page. */
@InsideEar
class FundingLineListIT {

    private static final PageRequest TEN = new PageRequest(0, 10, null, true);

    @Inject
    private FundingStory story;

    @Inject
    private LineListService lines;

    @BeforeEach
    void the_towns_table_is_told() {
        story.begin();
        story.tell();
    }

    @Test
    void pages_follow_each_other_in_a_stable_order() {
        LineFilter all = new LineFilter("dep:93", 2022, null);
        Page<Listed> first = officer(() -> lines.list(all, TEN));
        assertThat(first.total()).isEqualTo(31);
        assertThat(first.items()).hasSize(10);
        Page<Listed> last = officer(() -> lines.list(all, new PageRequest(3, 10, "year", true)));
        assertThat(last.items()).hasSize(1);
        assertThat(officer(() -> lines.list(new LineFilter(null, 2023, null), TEN))
                        .items())
                .isEmpty();
        assertThat(officer(() ->
                                lines.list(new LineFilter(null, null, "p147"), new PageRequest(0, 25, "funder", false)))
                        .items())
                .hasSize(8)
                .allSatisfy(l -> assertThat(l.line().funder()).isEqualTo("p147"));
    }

    @Test
    void members_see_no_amount_that_was_asked_for() {
        Page<Listed> seen = As.a(Role.MEMBER, "dep:93", () -> lines.list(new LineFilter(null, null, null), TEN));
        assertThat(seen.items())
                .isNotEmpty()
                .allSatisfy(
                        l -> assertThat(l.line().amount(FundingLineField.ASKED)).isNull())
                .anySatisfy(l ->
                        assertThat(l.line().amount(FundingLineField.GRANTED)).isNotNull());
    }
}
