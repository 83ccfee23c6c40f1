package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.SEINE_SAINT_DENIS;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractList;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.financing.CoFundingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.identity.Role;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of the story comes to what the story says, on 30 September 2022. */
@InsideEar
class SummaryStoryIT {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    @Inject
    private PlanStory story;

    @Inject
    private SummaryService summaries;

    @Inject
    private CoFundingService cofunding;

    @Inject
    private ContractList deals;

    @BeforeEach
    void told() {
        story.told();
    }

    private PlanSummary summary() {
        return officer(() -> summaries.of(SEINE_SAINT_DENIS, DAY));
    }

    @Test
    void ten_actions_are_of_three_axes() {
        PlanExpected.axes(summary());
    }

    @Test
    void they_are_as_far_and_as_late_as_the_story_says() {
        PlanExpected.progress(summary());
    }

    @Test
    void money_is_to_the_cent() {
        PlanExpected.money(summary());
    }

    @Test
    void funders_pay_for_axes_and_communes_as_the_story_says() {
        PlanExpected.coFunding(summary());
    }

    @Test
    void envelopes_are_used_as_the_story_says() {
        PlanExpected.envelopes(summary());
    }

    @Test
    void counts_and_results_are_those_of_the_story() {
        PlanExpected.counts(summary());
    }

    @Test
    void what_was_asked_for_is_told_to_who_may_read_it() {
        PlanSummary read = As.a(Role.MEMBER, SEINE_SAINT_DENIS, () -> summaries.of(SEINE_SAINT_DENIS, DAY));

        assertThat(read.money().asked()).isNull();
        assertThat(read.money().granted()).isEqualTo("366751.25");
    }

    @Test
    void an_action_of_two_towns_counts_once_in_the_whole_and_once_in_each() {
        PlanSummary town = officer(() -> summaries.of("com:93032", DAY));

        assertThat(PlanExpected.actions(town)).containsKey("AC05");
        assertThat(PlanExpected.actions(town).get("AC05").balance().granted())
                .isEqualTo(PlanStory.expected()
                        .getJsonObject("action_de_deux_contrats")
                        .getString("total"));
        assertThat(summary().actions().stream().map(Action::code).filter(code -> Objects.equals(code, "AC05")))
                .hasSize(1);
    }

    @Test
    void a_town_has_the_contract_that_is_its_own_whoever_keeps_it() {
        assertThat(contracts("com:93032")).containsExactly("CV15-GAGNY");
        assertThat(contracts("com:93014")).isEmpty();
        assertThat(contracts("ept:200058790"))
                .containsExactlyInAnyOrderElementsOf(
                        PlanStory.expected().getJsonObject("enveloppes").keySet());
        assertThat(officer(() -> deals.page(
                                ListRequest.ALL.with("territory", "com:93032"), new PageRequest(0, 50, "title", true)))
                        .items())
                .extracting(contract -> contract.values().text(ContractField.CODE))
                .containsExactly("CV15-GAGNY");
    }

    private List<String> contracts(String territory) {
        return officer(() -> summaries.of(territory, DAY)).envelopes().stream()
                .map(EnvelopeView::contractCode)
                .toList();
    }

    @Test
    void money_is_what_the_co_funding_table_tells_of_towns_and_of_what_takes_place_in_several() {
        for (String territory : List.of("com:93032", "com:93064", "ept:200058790", SEINE_SAINT_DENIS)) {
            PlanSummary summary = officer(() -> summaries.of(territory, DAY));
            FundingFigures table = officer(() -> cofunding.of(territory, null).figures());

            assertThat(summary.money()).as(territory).isEqualTo(table.totals());
            assertThat(summary.money().granted()).as(territory).isPositive();
        }
    }
}
