package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.FundingStory;
import fr.maillage.funding.financing.CoFundingService;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportOrder;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Statements;
import fr.maillage.testjobs.FundedThings;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The actions of the story are paid for by the money of the story. */
@InsideEar
class FundedActionsIT {

    @Inject
    private ActionStory actions;

    @Inject
    private FundingStory money;

    @Inject
    private FundedDirectory records;

    @Inject
    private FinancingService financing;

    @Inject
    private TerritoryService territories;

    @Inject
    private CoFundingService cofunding;

    @Inject
    private ActionRefs refs;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private ActionService entering;

    @Inject
    private ImportDesk desk;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @BeforeEach
    void actions_are_told() {
        money.begin();
        FundedThings.clear();
        actions.toldBefore();
        actions.run("actions", actions.file("actions"), false);
    }

    @Test
    void the_money_of_the_story_comes_to_its_actions() {
        money.tell();
        money.run("dauphin-extract", FundingStory.file("dauphin-extract-1"), false);
        money.run("dauphin-extract", FundingStory.file("dauphin-extract-2"), false);
        List<FundedRecord> paid = records.on(territories.required("dep:93").id());
        assertThat(paid).extracting(FundedRecord::code).hasSize(10).contains("AC01", "AC10");
        FundingFigures figures = SchemeStory.officer(() -> financing.figures(paid));
        assertThat(figures.totals().asked()).isEqualTo("399251.25");
        assertThat(figures.totals().granted()).isEqualTo("366751.25");
        RecordRef defis = coded("AC04", "dep:93").ref();
        assertThat(figures.balances(List.of(defis)).get(defis).difference()).isEqualTo("-500.00");
    }

    @Test
    void who_pays_what_by_axis_and_commune_is_what_the_story_expects_in_a_few_statements() throws IOException {
        money.tell();
        money.run("dauphin-extract", FundingStory.file("dauphin-extract-1"), false);
        money.run("dauphin-extract", FundingStory.file("dauphin-extract-2"), false);

        Set<String> found = new TreeSet<>();
        long statements = SchemeStory.officer(() -> Statements.all(factory, () -> {
            FundingFigures figures = cofunding.of("dep:93", 2022).figures();
            Map<UUID, ActionRef> actions = refs.byIds(
                    figures.shares().stream().map(share -> share.record().id()).collect(Collectors.toSet()));
            figures.coFunding(ref -> actions.get(ref.id()).axisCode())
                    .forEach(cell ->
                            found.add(cell.funder() + " " + cell.axis() + " " + cell.commune() + " " + cell.granted()));
        }));
        Vocabularies terms = vocabularies.all();
        Set<String> expected = new TreeSet<>();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SharedData.story("plan/expected.json")))) {
            reader.readObject()
                    .getJsonArray("accorde_financeur_axe_commune")
                    .getValuesAs(JsonObject.class)
                    .forEach(cell -> {
                        String commune = cell.getString("commune");
                        String funder = terms.byLabel(Vocabulary.FUNDER, cell.getString("financeur"))
                                .orElseThrow()
                                .code();
                        expected.add(funder + " " + cell.getString("axe") + " "
                                + (commune.equals("ensemble") ? null : "com:" + commune) + " "
                                + cell.getString("accorde"));
                    });
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
        assertThat(statements).isBetween(3L, 12L);
        FundingFigures gagny =
                SchemeStory.officer(() -> cofunding.of("com:93032", null).figures());
        assertThat(gagny.shares()).isNotEmpty().allMatch(share -> "com:93032".equals(share.commune()));
        assertThat(SchemeStory.officer(() -> cofunding.of("dep:93", 2021).figures())
                        .shares())
                .isEmpty();
    }

    @Test
    void an_action_is_found_by_its_code_around_and_inside_a_territory() {
        FundedRecord action = coded("AC05", "dep:93");
        assertThat(action.label()).isEqualTo("Mon smartphone au quotidien");
        assertThat(coded("AC05", "ept:200058790")).isEqualTo(action);
        assertThat(coded("AC05", "com:93032")).isEqualTo(action);
        assertThat(records.coded(Set.of("AC99"), territories.required("dep:93").id()))
                .isEmpty();
        assertThat(records.required(action.ref())).isEqualTo(action);
    }

    @Test
    void of_several_actions_of_one_code_the_one_of_the_territory_itself_is_meant_before_those_around() {
        FundedRecord around = coded("AC05", "dep:93");
        FundedRecord inside = coded("AC05", "ept:200058790");
        assertThat(inside).isEqualTo(around);
        UUID own = As.administrator(() -> entering.create(
                        ActionDesk.says("Le smartphone ici", "ept:200058790").with(ActionField.CODE, "AC05")))
                .id();

        assertThat(coded("AC05", "ept:200058790").ref().id()).isEqualTo(own);
        assertThat(coded("AC05", "dep:93")).isEqualTo(around);
        byte[] expense = "action;poste;annee;montant\nAC05;Prestations;2022;100,00\n".getBytes(StandardCharsets.UTF_8);
        UUID run = desk.start("ept", "expenses.csv", expense, "expenses", false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
    }

    @Test
    void for_a_commune_the_action_of_its_ept_is_meant_before_that_of_the_departement() {
        UUID around = coded("AC05", "dep:93").ref().id();
        assertThat(coded("AC05", "com:93032").ref().id()).isEqualTo(around);
        UUID own = As.administrator(() -> entering.create(
                        ActionDesk.says("Le smartphone ici", "ept:200058790").with(ActionField.CODE, "AC05")))
                .id();

        assertThat(coded("AC05", "com:93032").ref().id()).isEqualTo(own);
        byte[] expense = "action;poste;annee;montant\nAC05;Prestations;2022;100,00\n".getBytes(StandardCharsets.UTF_8);
        UUID run = desk.start(
                "departement", "expenses.csv", expense, ImportOrder.records("expenses", false, "fr", "com:93032"));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
    }

    private FundedRecord coded(String code, String territory) {
        Map<String, List<FundedRecord>> found =
                records.coded(Set.of(code), territories.required(territory).id());
        assertThat(found.get(code)).hasSize(1);
        return found.get(code).get(0);
    }
}
