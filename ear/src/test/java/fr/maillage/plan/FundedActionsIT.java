package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.FundingStory;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testjobs.FundedThings;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @BeforeEach
    void actions_are_told() {
        actions.toldBefore();
        actions.run("actions", actions.file("actions"), false);
        money.begin();
        FundedThings.clear();
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
    void an_action_is_found_by_its_code_around_and_inside_a_territory() {
        FundedRecord action = coded("AC05", "dep:93");
        assertThat(action.label()).isEqualTo("Mon smartphone au quotidien");
        assertThat(coded("AC05", "ept:200058790")).isEqualTo(action);
        assertThat(coded("AC05", "com:93032")).isEqualTo(action);
        assertThat(records.coded(Set.of("AC99"), territories.required("dep:93").id()))
                .isEmpty();
        assertThat(records.required(action.ref())).isEqualTo(action);
    }

    private FundedRecord coded(String code, String territory) {
        Map<String, List<FundedRecord>> found =
                records.coded(Set.of(code), territories.required(territory).id());
        assertThat(found.get(code)).hasSize(1);
        return found.get(code).get(0);
    }
}
