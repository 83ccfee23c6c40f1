package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.LineList;
import fr.maillage.funding.financing.LineState;
import fr.maillage.funding.financing.ListedLine;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.record.list.ListRequest;
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
    private LineList lines;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @BeforeEach
    void the_towns_table_is_told() {
        story.begin();
        story.tell();
    }

    private Page<ListedLine> page(ListRequest asked, PageRequest request) {
        return officer(() -> lines.page(asked, request));
    }

    private static ListRequest by(String name, String value) {
        return ListRequest.ALL.with(name, value);
    }

    @Test
    void pages_follow_each_other_in_a_stable_order() {
        ListRequest all = by("territory", "dep:93").with("year", "2022");
        Page<ListedLine> first = page(all, TEN);
        assertThat(first.total()).isEqualTo(31);
        assertThat(first.items()).hasSize(10);
        assertThat(page(all, new PageRequest(3, 10, "year", true)).items()).hasSize(1);
        assertThat(page(by("year", "2023"), TEN).items()).isEmpty();
        assertThat(page(by("funder", "p147"), new PageRequest(0, 25, "funder", false))
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
        assertThat(codes(by("q", "AC01"))).containsExactlyInAnyOrder("L01", "L02");
        assertThat(codes(by("record", rugby.toString()))).containsExactlyInAnyOrder("L01", "L02");
        assertThat(codes(by("q", "action ac01 rien"))).isEmpty();
        assertThat(page(by("contract", "CV15-CLICHY-MONTFERMEIL"), TEN).items())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.line().values().text(FundingLineField.CONTRACT))
                        .isEqualTo("CV15-CLICHY-MONTFERMEIL"));
        assertThat(page(by("commune", "com:93064"), TEN).items())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.line().values().text(FundingLineField.COMMUNE))
                        .isEqualTo("com:93064"));
        long all = 0;
        for (LineState state : LineState.values()) {
            List<ListedLine> found = page(by("state", state.code()), new PageRequest(0, 100, null, true))
                    .items();
            assertThat(found).allSatisfy(l -> assertThat(l.state()).isEqualTo(state));
            all += found.size();
        }
        assertThat(all).isEqualTo(31);
        assertThat(List.of("contract", "commune"))
                .allSatisfy(name -> assertThat(
                                lines.knows(LineList.SPEC.filter(name).orElseThrow(), "CV-nul"))
                        .isFalse());
        ImportDesk.assertRefused(() -> page(by("territory", "com:00000"), TEN), Problem.Kind.NOT_FOUND, "not-found");
    }

    private List<String> codes(ListRequest filter) {
        return page(filter, TEN).items().stream().map(l -> l.line().code()).toList();
    }

    @Test
    void sums_are_those_of_all_lines_that_fit_to_the_cent_and_in_kind_stays_outside() {
        assertThat(FundingStory.written(officer(() -> lines.totals(ListRequest.ALL))))
                .containsExactly("399251.25", "302051.25", "302051.25", "218400.00", "25460.00");
        assertThat(FundingStory.written(officer(() -> lines.totals(by("q", "AC01")))))
                .containsExactly("5000.00", "5000.00", "5000.00", "5000.00", "960.00");
        assertThat(FundingStory.written(officer(() -> lines.totals(by("year", "2050")))))
                .containsExactly("0.00", "0.00", "0.00", "0.00", "0.00");
    }

    @Test
    void members_see_no_amount_that_was_asked_for() {
        assertThat(As.a(Role.MEMBER, "dep:93", () -> lines.totals(ListRequest.ALL))
                        .asked())
                .isNull();
        assertThat(As.a(Role.MEMBER, "dep:93", () -> lines.page(ListRequest.ALL, TEN))
                        .items())
                .isNotEmpty()
                .allSatisfy(
                        l -> assertThat(l.line().amount(FundingLineField.ASKED)).isNull())
                .anySatisfy(l ->
                        assertThat(l.line().amount(FundingLineField.GRANTED)).isNotNull());
        assertThat(As.a(Role.PREFECTURE, "com:93014", () -> lines.totals(ListRequest.ALL))
                        .asked())
                .isNull();
    }

    @Test
    void the_whole_list_is_read_slice_by_slice_as_the_pages_have_it() {
        List<String> paged = page(ListRequest.ALL, new PageRequest(0, 100, "funder", true)).items().stream()
                .map(l -> l.record().code() + l.line().code())
                .toList();
        List<String> streamed = new ArrayList<>();
        officer(() -> {
            lines.slice(lines.keys(ListRequest.ALL, new PageRequest(0, 100, "funder", true)))
                    .forEach(l -> streamed.add(l.record().code() + l.line().code()));
            return null;
        });
        assertThat(streamed).hasSize(31).isEqualTo(paged);
        As.a(Role.MEMBER, "dep:93", () -> {
            assertThat(lines.slice(lines.keys(ListRequest.ALL, TEN)))
                    .hasSize(31)
                    .allSatisfy(l ->
                            assertThat(l.line().amount(FundingLineField.ASKED)).isNull());
            return null;
        });
    }

    @Test
    void a_page_takes_as_many_statements_for_thirty_lines_as_for_two() {
        assertThat(statements(ListRequest.ALL))
                .isEqualTo(statements(by("q", "AC01")))
                .isLessThanOrEqualTo(7);
    }

    private long statements(ListRequest filter) {
        return Statements.all(factory, () -> officer(() -> lines.page(filter, TEN)));
    }
}
