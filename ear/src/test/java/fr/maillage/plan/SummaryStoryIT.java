package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.SEINE_SAINT_DENIS;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractFilter;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.financing.CoFundingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.identity.Role;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.PlanSummary.Count;
import fr.maillage.plan.summary.SummaryService;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    private ContractService deals;

    @BeforeEach
    void told() {
        story.told();
    }

    private PlanSummary summary() {
        return officer(() -> summaries.of(SEINE_SAINT_DENIS, DAY));
    }

    private static Map<String, Action> actions(PlanSummary summary) {
        return summary.actions().stream().collect(Collectors.toMap(Action::code, action -> action));
    }

    private static BigDecimal amount(JsonObject said, String name) {
        return new BigDecimal(said.getString(name));
    }

    @Test
    void ten_actions_are_of_three_axes() {
        PlanSummary summary = summary();

        assertThat(summary.actions()).hasSize(PlanStory.expected().getInt("actions"));
        PlanStory.expected()
                .getJsonObject("par_axe")
                .forEach((axis, codes) -> assertThat(summary.axes())
                        .filteredOn(a -> axis.equals(a.code()))
                        .singleElement()
                        .satisfies(a -> assertThat(a.actions())
                                .isEqualTo(codes.asJsonArray().getValuesAs(JsonString::getString))));
    }

    @Test
    void they_are_as_far_and_as_late_as_the_story_says() {
        Map<String, Action> actions = actions(summary());

        PlanStory.expected().getJsonObject("avancement").forEach((code, said) -> {
            JsonObject progress = said.asJsonObject();
            assertThat(actions.get(code).progress().done()).as(code).isEqualTo(progress.getInt("faits"));
            assertThat(actions.get(code).progress().all()).as(code).isEqualTo(progress.getInt("jalons"));
            assertThat(actions.get(code).progress().percent())
                    .as(code)
                    .isEqualByComparingTo(progress.getJsonNumber("pourcent").bigDecimalValue());
        });
        JsonObject late = PlanStory.expected().getJsonObject("en_retard");
        assertThat(actions.values().stream().filter(a -> a.lateDays() > 0).map(Action::code))
                .containsExactlyInAnyOrderElementsOf(late.keySet());
        late.forEach((code, said) -> {
            JsonObject milestone = said.asJsonArray().getJsonObject(0);
            assertThat(actions.get(code).overdue()).singleElement().satisfies(overdue -> {
                assertThat(overdue.title()).isEqualTo(milestone.getString("jalon"));
                assertThat(overdue.dueOn()).isEqualTo(milestone.getString("echeance"));
                assertThat(overdue.days()).isEqualTo(milestone.getInt("retard_jours"));
            });
        });
        assertThat(actions.get("AC10").overdue()).hasSize(1);
        assertThat(actions.get("AC10").lateDays()).isZero();
    }

    @Test
    void money_is_to_the_cent() {
        PlanSummary summary = summary();
        JsonObject totals =
                PlanStory.expected().getJsonObject("totaux_numeraire").getJsonObject("apres_extrait_2");

        assertThat(summary.money().asked()).isEqualTo(amount(totals, "demande"));
        assertThat(summary.money().granted()).isEqualTo(amount(totals, "accorde"));
        assertThat(summary.money().agreed()).isEqualTo(amount(totals, "conventionne"));
        assertThat(summary.money().paid()).isEqualTo(amount(totals, "paye"));
        assertThat(summary.money().inKind()).isEqualTo(PlanStory.expected().getString("nature_valorisee"));
        assertThat(summary.grantedByFunder().values())
                .containsExactlyInAnyOrderElementsOf(
                        PlanStory.expected().getJsonObject("accorde_par_financeur").values().stream()
                                .map(value -> new BigDecimal(((JsonString) value).getString()))
                                .toList());
        JsonObject leverage = PlanStory.expected().getJsonObject("levier");
        assertThat(summary.leverage().others()).isEqualTo(amount(leverage, "autres_financeurs"));
        assertThat(summary.leverage().ept()).isEqualTo(amount(leverage, "ept"));
        assertThat(summary.leverage().ratio())
                .isEqualByComparingTo(
                        leverage.getJsonNumber("euros_par_euro_ept").bigDecimalValue());
        Map<String, Action> actions = actions(summary);
        PlanStory.expected().getJsonObject("soldes").forEach((code, said) -> {
            JsonObject balance = said.asJsonObject();
            assertThat(actions.get(code).balance().expenses()).as(code).isEqualTo(amount(balance, "depenses"));
            assertThat(actions.get(code).balance().granted()).as(code).isEqualTo(amount(balance, "accorde"));
            assertThat(actions.get(code).balance().difference()).as(code).isEqualTo(amount(balance, "solde"));
        });
    }

    @Test
    void funders_pay_for_axes_and_communes_as_the_story_says() {
        List<List<String>> said = PlanStory.expected().getJsonArray("accorde_financeur_axe_commune").stream()
                .map(value -> value.asJsonObject())
                .map(cell -> List.of(cell.getString("axe"), cell.getString("commune"), cell.getString("accorde")))
                .toList();

        assertThat(summary().coFunding())
                .extracting(cell -> List.of(
                        cell.axis().substring("STN1/".length()),
                        cell.commune() == null ? "ensemble" : cell.commune().substring("com:".length()),
                        cell.granted().toPlainString()))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void envelopes_are_used_as_the_story_says() {
        PlanSummary summary = summary();

        PlanStory.expected().getJsonObject("enveloppes").forEach((contract, value) -> {
            JsonObject said = value.asJsonObject();
            assertThat(summary.envelopes())
                    .filteredOn(e -> e.contractCode().equals(contract))
                    .singleElement()
                    .satisfies(e -> {
                        assertThat(e.amount()).isEqualByComparingTo(amount(said, "enveloppe"));
                        assertThat(e.used()).isEqualByComparingTo(amount(said, "accorde"));
                        assertThat(e.left()).isEqualByComparingTo(amount(said, "reste"));
                        assertThat(e.paid()).isEqualByComparingTo(amount(said, "paye"));
                        assertThat(e.commitment())
                                .isEqualByComparingTo(said.getJsonNumber("engagement_pourcent")
                                        .bigDecimalValue());
                    });
        });
    }

    @Test
    void counts_and_results_are_those_of_the_story() {
        PlanSummary summary = summary();
        Map<String, Action> actions = actions(summary);

        PlanStory.expected().getJsonObject("totaux_des_mesures").forEach((name, value) -> {
            String[] parts = name.split("\\.");
            assertThat(actions.get(parts[0]).counts())
                    .filteredOn(count -> count.measure().equals(parts[1]))
                    .extracting(Count::year)
                    .singleElement()
                    .satisfies(total ->
                            assertThat(total).as(name).isEqualByComparingTo(((JsonNumber) value).bigDecimalValue()));
        });
        assertThat(actions.get("AC04").counts())
                .filteredOn(count -> count.measure().equals("seances"))
                .extracting(count -> count.byDay().intValue())
                .containsExactly(90);
        PlanStory.expected()
                .getJsonObject("valeurs_au_30_septembre")
                .forEach((code, value) -> assertThat(actions.get("AC" + code.substring(1))
                                .results()
                                .get(0)
                                .standing()
                                .value())
                        .as(code)
                        .isEqualByComparingTo(((JsonNumber) value).bigDecimalValue()));
        assertThat(summary.reconditioned())
                .isEqualByComparingTo(PlanStory.expected()
                        .getJsonNumber("part_reconditionnee_pourcent")
                        .bigDecimalValue());
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

        assertThat(actions(town)).containsKey("AC05");
        assertThat(actions(town).get("AC05").balance().granted())
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
        assertThat(officer(() -> deals.list(
                                new ContractFilter("com:93032", null, null, false),
                                new PageRequest(0, 50, "title", true)))
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
