package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.identity.Role;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.summary.FrameSheet;
import fr.maillage.plan.summary.FrameSheet.Row;
import fr.maillage.plan.summary.FrameSheetService;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A frame tells its funders what the actions that serve it need, cost, get and ask for. */
@InsideEar
class FrameSheetIT {

    @Inject
    private PlanStory story;

    @Inject
    private SchemeStory scheme;

    @Inject
    private ActionStory actions;

    @Inject
    private FrameSheetService sheets;

    @Inject
    private FinancingService financing;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private UUID frame;

    @BeforeEach
    void told() {
        story.told();
        frame = scheme.current().frame().id();
    }

    private FrameSheet sheet() {
        return SchemeStory.officer(() -> sheets.of(frame));
    }

    private static Row row(FrameSheet sheet, String code) {
        return sheet.rows().stream()
                .filter(row -> row.action().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_scheme_of_the_story_has_ten_actions_with_their_money_to_the_cent() {
        FrameSheet sheet = sheet();
        JsonObject totals =
                PlanStory.expected().getJsonObject("totaux_numeraire").getJsonObject("apres_extrait_2");

        assertThat(sheet.rows()).hasSize(PlanStory.expected().getInt("actions"));
        assertThat(sheet.granted()).isEqualTo(totals.getString("accorde"));
        assertThat(sheet.asked().all()).isEqualTo(totals.getString("demande"));
        PlanStory.expected().getJsonObject("soldes").forEach((code, said) -> {
            assertThat(row(sheet, code).budget())
                    .as(code)
                    .isEqualTo(said.asJsonObject().getString("depenses"));
            assertThat(row(sheet, code).paid())
                    .as(code)
                    .isEqualTo(said.asJsonObject().getString("accorde"));
        });
        assertThat(row(sheet, "AC01").lines()).extracting(FrameLineRef::code).containsExactly("O2.3");
        assertThat(row(sheet, "AC01").needs()).extracting(FindingLink::code).containsExactly("F08");
    }

    @Test
    void what_is_asked_is_told_apart_for_services_and_for_people_and_only_to_who_may_see_it() {
        RecordRef action = new RecordRef("plan.action", actions.get("AC03").id());
        FundingLine line = SchemeStory.officer(() -> financing.plan(action)).lines().stream()
                .filter(FundingLine::cash)
                .filter(l -> l.amount(FundingLineField.ASKED) != null)
                .findFirst()
                .orElseThrow();
        BigDecimal before = row(sheet(), "AC03").asked().all();
        SchemeStory.officer(() -> {
            financing.updateLine(line.id(), line.version(), line.values().with(FundingLineField.PURPOSE, "people"));
            return null;
        });

        FrameSheet.Asked asked = row(sheet(), "AC03").asked();
        assertThat(asked.people()).isEqualByComparingTo(line.amount(FundingLineField.ASKED));
        assertThat(asked.services()).isZero();
        assertThat(asked.all()).isEqualByComparingTo(before);
        FrameSheet read = As.a(Role.MEMBER, "dep:93", () -> sheets.of(frame));
        assertThat(read.asked()).isNull();
        assertThat(read.rows()).extracting(Row::asked).containsOnlyNulls();
        assertThat(read.granted()).isEqualTo(sheet().granted());
    }

    @Test
    void all_its_actions_are_read_in_a_few_statements() {
        assertThat(SchemeStory.officer(() -> Statements.all(factory, () -> sheets.of(frame))))
                .isBetween(5L, 25L);
    }
}
