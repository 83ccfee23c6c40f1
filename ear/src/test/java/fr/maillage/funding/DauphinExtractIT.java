package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.action;
import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.contract.EnvelopeFilter;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.extract.ExtractComparison;
import fr.maillage.funding.extract.ExtractService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.job.JobCounts;
import fr.maillage.record.FileComparison.State;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two extracts of Dauphin come in one after the other; money is what the story expects, to the cent. */
@InsideEar
class DauphinExtractIT {

    @Inject
    private FundingStory story;

    @Inject
    private ExtractService extracts;

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private VocabularyService vocabularies;

    private JsonObject expected;

    @BeforeEach
    void the_towns_table_is_told() throws IOException {
        story.begin();
        story.tell();
        try (JsonReader reader = Json.createReader(Files.newInputStream(SharedData.story("plan/expected.json")))) {
            expected = reader.readObject();
        }
    }

    private JobCounts extract(int number, boolean dryRun) {
        return story.run("dauphin-extract", FundingStory.file("dauphin-extract-" + number), dryRun);
    }

    private void totals(String after) {
        JsonObject sums = expected.getJsonObject("totaux_numeraire").getJsonObject(after);
        FundingTotals totals = story.figures().totals();
        assertThat(totals.asked()).as(after).isEqualTo(sums.getString("demande"));
        assertThat(totals.granted()).as(after).isEqualTo(sums.getString("accorde"));
        assertThat(totals.agreed()).as(after).isEqualTo(sums.getString("conventionne"));
        assertThat(totals.paid()).as(after).isEqualTo(sums.getString("paye"));
        assertThat(totals.inKind()).isEqualTo(expected.getString("nature_valorisee"));
    }

    @Test
    void each_extract_brings_what_is_granted_agreed_and_paid() {
        totals("apres_funding_lines");
        assertThat(extract(1, true)).isEqualTo(new JobCounts(8, 8, 0, 0, 0));
        assertThat(extract(1, false)).isEqualTo(new JobCounts(8, 8, 0, 0, 0));
        totals("apres_extrait_1");
        assertThat(extract(2, true)).isEqualTo(new JobCounts(8, 1, 5, 2, 0));
        assertThat(extract(2, false)).isEqualTo(new JobCounts(8, 1, 5, 2, 0));
        totals("apres_extrait_2");
    }

    @Test
    void the_same_extract_again_changes_nothing_and_an_older_one_is_named() {
        extract(1, false);
        assertThat(extract(1, false)).isEqualTo(new JobCounts(8, 0, 0, 8, 0));
        extract(2, false);
        assertThat(extract(2, false)).isEqualTo(new JobCounts(8, 0, 0, 8, 0));

        UUID older = story.start("dauphin-extract", FundingStory.file("dauphin-extract-1"), false);
        assertThat(story.rules(older)).containsExactly("ERROR funding-extract-older 8");
        totals("apres_extrait_2");
        // The town's table once more takes nothing back.
        assertThat(story.run("funding-lines", false)).isEqualTo(new JobCounts(31, 0, 0, 31, 0));
        totals("apres_extrait_2");
    }

    @Test
    void what_changed_since_the_last_one_is_told_file_by_file() {
        extract(1, false);
        extract(2, false);
        ExtractComparison told =
                officer(() -> extracts.comparison(extracts.list().get(0).id()));
        assertThat(told.extract().takenOn()).isEqualTo("2022-07-15");
        assertThat(told.previous().takenOn()).isEqualTo("2022-03-31");
        JsonObject dauphin = expected.getJsonObject("dauphin");
        assertThat(told.files().keys(State.NEW)).isEqualTo(texts(dauphin, "nouveaux"));
        assertThat(told.files().keys(State.GONE)).isEqualTo(texts(dauphin, "disparus"));
        assertThat(told.files().keys(State.CHANGED)).isEqualTo(texts(dauphin, "changes"));
        assertThat(told.files().keys(State.UNCHANGED)).isEqualTo(texts(dauphin, "inchanges"));
        assertThat(told.withoutLine()).isEqualTo(texts(dauphin, "sans_ligne"));
    }

    private static List<String> texts(JsonObject object, String key) {
        return object.getJsonArray(key).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    @Test
    void sums_by_funder_axis_and_commune_balances_and_leverage_are_those_of_the_story() {
        extract(1, false);
        extract(2, false);
        FundingFigures figures = story.figures();

        Map<String, String> byFunder = new HashMap<>();
        figures.grantedByFunder().forEach((code, sum) -> byFunder.put(funder(code), sum.toPlainString()));
        Map<String, String> wanted = new HashMap<>();
        JsonObject sums = expected.getJsonObject("accorde_par_financeur");
        sums.keySet().forEach(name -> wanted.put(name, sums.getString(name)));
        assertThat(byFunder).isEqualTo(wanted);

        Map<UUID, String> axes = new HashMap<>();
        FundingStory.AXES.forEach((code, axis) -> axes.put(action(code).ref().id(), axis));
        assertThat(figures.coFunding(ref -> axes.get(ref.id())))
                .extracting(cell -> funder(cell.funder()) + " " + cell.axis() + " "
                        + (cell.commune() == null ? "ensemble" : cell.commune().replace("com:", "")) + " "
                        + cell.granted())
                .containsExactlyInAnyOrderElementsOf(
                        expected.getJsonArray("accorde_financeur_axe_commune").getValuesAs(JsonObject.class).stream()
                                .map(cell -> cell.getString("financeur") + " " + cell.getString("axe") + " "
                                        + cell.getString("commune") + " " + cell.getString("accorde"))
                                .toList());

        JsonObject balances = expected.getJsonObject("soldes");
        balances.keySet()
                .forEach(code -> assertThat(
                                figures.balances(List.of(action(code).ref()))
                                        .get(action(code).ref()))
                        .as(code)
                        .satisfies(balance -> {
                            JsonObject wantedBalance = balances.getJsonObject(code);
                            assertThat(balance.expenses()).isEqualTo(wantedBalance.getString("depenses"));
                            assertThat(balance.granted()).isEqualTo(wantedBalance.getString("accorde"));
                            assertThat(balance.difference()).isEqualTo(wantedBalance.getString("solde"));
                        }));

        JsonObject leverage = expected.getJsonObject("levier");
        assertThat(figures.leverage().others()).isEqualTo(leverage.getString("autres_financeurs"));
        assertThat(figures.leverage().ept()).isEqualTo(leverage.getString("ept"));
        assertThat(figures.leverage().ratio())
                .isEqualTo(leverage.getJsonNumber("euros_par_euro_ept").bigDecimalValue());
    }

    private String funder(String code) {
        return vocabularies.all().find(Vocabulary.FUNDER, code).orElseThrow().label();
    }

    @Test
    void envelopes_tell_what_is_used_left_and_paid() {
        extract(1, false);
        extract(2, false);
        JsonObject all = expected.getJsonObject("enveloppes");
        List<EnvelopeView> found = officer(() -> envelopes.list(EnvelopeFilter.ALL));
        assertThat(found).extracting(EnvelopeView::contractCode).containsExactlyInAnyOrderElementsOf(all.keySet());
        assertThat(found).allSatisfy(envelope -> {
            JsonObject wanted = all.getJsonObject(envelope.contractCode());
            assertThat(envelope.amount()).isEqualTo(wanted.getString("enveloppe"));
            assertThat(envelope.used()).isEqualTo(wanted.getString("accorde"));
            assertThat(envelope.paid()).isEqualTo(wanted.getString("paye"));
            assertThat(envelope.left()).isEqualTo(wanted.getString("reste"));
            assertThat(envelope.commitment())
                    .isEqualTo(wanted.getJsonNumber("engagement_pourcent").bigDecimalValue());
            assertThat(envelope.payment())
                    .isEqualTo(
                            wanted.isNull("paiement_pourcent")
                                    ? null
                                    : wanted.getJsonNumber("paiement_pourcent").bigDecimalValue());
        });
    }

    @Test
    void an_action_of_two_contracts_draws_on_both_and_counts_once() {
        extract(1, false);
        extract(2, false);
        Map<String, String> drawn = new HashMap<>();
        FundingFigures figures = story.figures();
        figures.shares().stream()
                .filter(s -> s.record().equals(action("AC05").ref()) && s.contract() != null)
                .forEach(s -> drawn.put(s.contract(), s.granted().toPlainString()));
        assertThat(drawn).isEqualTo(Map.of("CV15-GAGNY", "8000.00", "CV15-NOISY", "12000.00"));
        assertThat(figures.totalsByRecord().get(action("AC05").ref()).granted()).isEqualTo("25000.00");
    }
}
