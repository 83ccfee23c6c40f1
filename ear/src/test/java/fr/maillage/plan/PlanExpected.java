package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.PlanSummary.Count;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plan of the story as it must come out on 30 September 2022. */
public final class PlanExpected {

    private PlanExpected() {}

    /** Axes have the actions of the story. */
    public static void axes(PlanSummary summary) {
        assertThat(summary.actions()).hasSize(PlanStory.expected().getInt("actions"));
        PlanStory.expected()
                .getJsonObject("par_axe")
                .forEach((axis, codes) -> assertThat(summary.axes())
                        .filteredOn(a -> axis.equals(a.code()))
                        .singleElement()
                        .satisfies(a -> assertThat(a.actions())
                                .isEqualTo(codes.asJsonArray().getValuesAs(JsonString::getString))));
    }

    /** Actions are as far and as late as the story says. */
    public static void progress(PlanSummary summary) {
        Map<String, Action> actions = actions(summary);

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

    /** Money is that of the story. */
    public static void money(PlanSummary summary) {
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

    /** Funders pay for axes and communes as the story says. */
    public static void coFunding(PlanSummary summary) {
        List<List<String>> said = PlanStory.expected().getJsonArray("accorde_financeur_axe_commune").stream()
                .map(value -> value.asJsonObject())
                .map(cell -> List.of(cell.getString("axe"), cell.getString("commune"), cell.getString("accorde")))
                .toList();

        assertThat(summary.coFunding())
                .extracting(cell -> List.of(
                        cell.axis().substring("STN1/".length()),
                        cell.commune() == null ? "ensemble" : cell.commune().substring("com:".length()),
                        cell.granted().toPlainString()))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    /** Envelopes are used as the story says. */
    public static void envelopes(PlanSummary summary) {
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

    /** Counts and results are those of the story. */
    public static void counts(PlanSummary summary) {
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

    private static BigDecimal amount(JsonObject said, String name) {
        return new BigDecimal(said.getString(name));
    }

    static Map<String, Action> actions(PlanSummary summary) {
        return summary.actions().stream().collect(Collectors.toMap(Action::code, action -> action));
    }
}
