package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.LineFilter;
import fr.maillage.funding.financing.LineList;
import fr.maillage.funding.financing.LineList.Listed;
import fr.maillage.funding.financing.LineListService;
import fr.maillage.funding.financing.LineState;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of all records, page by page, with the sums of what fits. */
@InsideEar
class FundingLineListIT {

    private static final PageRequest TEN = new PageRequest(0, 10, null, true);

    @Inject
    private FundingStory story;

    @Inject
    private LineListService lines;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @BeforeEach
    void the_towns_table_is_told() {
        story.begin();
        story.tell();
    }

    private Page<Listed> page(LineFilter filter, PageRequest request) {
        return officer(() -> lines.list(filter, request)).page();
    }

    private static LineFilter filter(String text, UUID record, String contract, String commune, LineState state) {
        return new LineFilter(null, null, null, text, record, contract, commune, state);
    }

    @Test
    void pages_follow_each_other_in_a_stable_order() {
        LineFilter all = new LineFilter("dep:93", 2022, null);
        Page<Listed> first = page(all, TEN);
        assertThat(first.total()).isEqualTo(31);
        assertThat(first.items()).hasSize(10);
        assertThat(page(all, new PageRequest(3, 10, "year", true)).items()).hasSize(1);
        assertThat(page(new LineFilter(null, 2023, null), TEN).items()).isEmpty();
        assertThat(page(new LineFilter(null, null, "p147"), new PageRequest(0, 25, "funder", false))
                        .items())
                .hasSize(8)
                .allSatisfy(l -> assertThat(l.line().funder()).isEqualTo("p147"));
        assertThat(page(all, new PageRequest(0, 31, "granted", false)).items())
                .extracting(l -> Optional.ofNullable(l.line().amount(FundingLineField.GRANTED))
                        .orElse(BigDecimal.ZERO))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void filters_select_by_action_contract_commune_and_how_far_the_money_is() {
        UUID rugby = FundingStory.action("AC01").ref().id();
        assertThat(codes(filter("AC01", null, null, null, null))).containsExactlyInAnyOrder("L01", "L02");
        assertThat(codes(filter(null, rugby, null, null, null))).containsExactlyInAnyOrder("L01", "L02");
        assertThat(codes(filter("action ac01 rien", null, null, null, null))).isEmpty();
        assertThat(page(filter(null, null, "CV15-CLICHY-MONTFERMEIL", null, null), TEN)
                        .items())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.line().values().text(FundingLineField.CONTRACT))
                        .isEqualTo("CV15-CLICHY-MONTFERMEIL"));
        assertThat(page(filter(null, null, null, "com:93064", null), TEN).items())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.line().values().text(FundingLineField.COMMUNE))
                        .isEqualTo("com:93064"));
        long all = 0;
        for (LineState state : LineState.values()) {
            List<Listed> found = page(filter(null, null, null, null, state), new PageRequest(0, 100, null, true))
                    .items();
            assertThat(found).allSatisfy(l -> assertThat(l.state()).isEqualTo(state));
            all += found.size();
        }
        assertThat(all).isEqualTo(31);
        ImportDesk.assertRefused(
                () -> page(filter(null, null, "CV-nul", null, null), TEN), Problem.Kind.NOT_FOUND, "not-found");
        ImportDesk.assertRefused(
                () -> page(filter(null, null, null, "com:00000", null), TEN), Problem.Kind.NOT_FOUND, "not-found");
    }

    private List<String> codes(LineFilter filter) {
        return page(filter, TEN).items().stream().map(l -> l.line().code()).toList();
    }

    @Test
    void sums_are_those_of_all_lines_that_fit_to_the_cent_and_in_kind_stays_outside() {
        LineList all = officer(() -> lines.list(LineFilter.ALL, TEN));
        assertThat(FundingStory.written(all.totals()))
                .containsExactly("399251.25", "302051.25", "302051.25", "218400.00", "25460.00");
        assertThat(FundingStory.written(officer(() -> lines.list(filter("AC01", null, null, null, null), TEN))
                        .totals()))
                .containsExactly("5000.00", "5000.00", "5000.00", "5000.00", "960.00");
        assertThat(FundingStory.written(officer(() -> lines.list(new LineFilter(null, 2050, null), TEN))
                        .totals()))
                .containsExactly("0.00", "0.00", "0.00", "0.00", "0.00");
    }

    @Test
    void members_see_no_amount_that_was_asked_for() {
        LineList seen = As.a(Role.MEMBER, "dep:93", () -> lines.list(LineFilter.ALL, TEN));
        assertThat(seen.askedShown()).isFalse();
        assertThat(seen.totals().asked()).isNull();
        assertThat(seen.page().items())
                .isNotEmpty()
                .allSatisfy(
                        l -> assertThat(l.line().amount(FundingLineField.ASKED)).isNull())
                .anySatisfy(l ->
                        assertThat(l.line().amount(FundingLineField.GRANTED)).isNotNull());
        LineList town = As.a(Role.PREFECTURE, "com:93014", () -> lines.list(LineFilter.ALL, TEN));
        assertThat(town.askedShown()).isTrue();
        assertThat(town.totals().asked()).isNull();
    }

    @Test
    void the_whole_list_is_read_slice_by_slice_as_the_pages_have_it() {
        List<String> paged = page(LineFilter.ALL, new PageRequest(0, 100, "funder", true)).items().stream()
                .map(l -> l.record().code() + l.line().code())
                .toList();
        List<String> streamed = new ArrayList<>();
        officer(() -> {
            LineList.Whole whole = lines.whole(LineFilter.ALL, new PageRequest(0, 100, "funder", true));
            lines.each(whole, l -> streamed.add(l.record().code() + l.line().code()));
            return null;
        });
        assertThat(streamed).hasSize(31).isEqualTo(paged);
        As.a(Role.MEMBER, "dep:93", () -> {
            List<Listed> read = new ArrayList<>();
            lines.each(lines.whole(LineFilter.ALL, TEN), read::add);
            assertThat(read)
                    .hasSize(31)
                    .allSatisfy(l ->
                            assertThat(l.line().amount(FundingLineField.ASKED)).isNull());
            return null;
        });
    }

    @Test
    void a_page_takes_as_many_statements_for_thirty_lines_as_for_two() {
        LineFilter few = filter("AC01", null, null, null, null);
        assertThat(statements(LineFilter.ALL)).isEqualTo(statements(few)).isLessThanOrEqualTo(5);
    }

    private long statements(LineFilter filter) {
        return Statements.all(factory, () -> officer(() -> lines.list(filter, TEN)));
    }
}
