package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.action;
import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.contract.EnvelopeFilter;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The money of the story comes in by the mappings that ship, to the cent. */
@InsideEar
class FundingStoryIT {

    @Inject
    private FundingStory story;

    @Inject
    private FinancingService financing;

    @Inject
    private EnvelopeService envelopes;

    @BeforeEach
    void nothing_told() {
        story.begin();
    }

    @Test
    void files_come_into_an_empty_base_and_change_nothing_the_second_time() {
        assertThat(story.run("contracts", true)).isEqualTo(new JobCounts(7, 7, 0, 0, 0));
        Map<String, Integer> rows = Map.of("contracts", 7, "envelopes", 6, "expenses", 21, "funding-lines", 31);
        for (String file : List.of("contracts", "envelopes", "expenses", "funding-lines")) {
            int all = rows.get(file);
            assertThat(story.run(file, false)).as(file).isEqualTo(new JobCounts(all, all, 0, 0, 0));
            assertThat(story.run(file, true)).as(file).isEqualTo(new JobCounts(all, 0, 0, all, 0));
            assertThat(story.run(file, false)).as(file).isEqualTo(new JobCounts(all, 0, 0, all, 0));
        }
    }

    @Test
    void totals_are_those_of_the_towns_table_and_in_kind_stays_outside() {
        story.tell();
        assertThat(FundingStory.written(story.figures().totals()))
                .containsExactly("399251.25", "302051.25", "302051.25", "218400.00", "25460.00");
    }

    @Test
    void the_workshops_of_the_rugby_club_cost_five_thousand_euros_and_balance() {
        story.tell();
        FinancingPlan plan = officer(() -> financing.plan(action("AC01").ref()));
        assertThat(plan.expenses())
                .extracting(e -> e.item() + " " + e.amount().setScale(2))
                .containsExactly("Quatre ordinateurs 3400.00", "Imprimante 620.00", "Armoire sécurisée 980.00");
        assertThat(plan.balance().expenses()).isEqualTo("5000.00");
        assertThat(plan.balance().balanced()).isTrue();
        assertThat(plan.totals().inKind()).isEqualTo("960.00");
    }

    @Test
    void members_read_what_is_granted_and_not_what_was_asked_for() {
        story.tell();
        FinancingPlan plan = As.a(
                Role.MEMBER,
                FundingStory.SEINE_SAINT_DENIS,
                () -> financing.plan(action("AC02").ref()));
        assertThat(plan.askedShown()).isFalse();
        assertThat(plan.editable()).isFalse();
        assertThat(FundingStory.written(plan.totals()))
                .containsExactly("hidden", "64500.50", "64500.50", "34000.00", "3600.00");
        assertThat(plan.lines())
                .allSatisfy(
                        line -> assertThat(line.amount(FundingLineField.ASKED)).isNull());
        FinancingPlan prefecture = As.a(
                Role.PREFECTURE,
                FundingStory.SEINE_SAINT_DENIS,
                () -> financing.plan(action("AC02").ref()));
        assertThat(prefecture.totals().asked()).isEqualTo("91500.50");
        assertThat(As.a(
                                Role.PREFECTURE,
                                "com:93014",
                                () -> financing.plan(action("AC02").ref()))
                        .askedShown())
                .isFalse();
    }

    @Test
    void rows_that_cannot_be_taken_are_refused_with_their_reasons_and_the_others_come_in() {
        story.run("contracts", false);
        story.run("envelopes", false);
        String head = FundingStory.file("funding-lines").lines().findFirst().orElseThrow() + "\n";
        String rows = head
                + "X1;AC99;EPT;;;2022;numéraire;1;;;;;;;\n"
                + "X2;AC01;Loterie;;;2022;numéraire;1;;;;;;;\n"
                + "X3;AC01;EPT;;;2022;numéraire;-5;;;;;;;\n"
                + "X4;AC01;EPT;;;2022;numéraire;1,234;;;;;;;\n"
                + "X5;AC01;EPT;;;2022;numéraire;1.234,50;;;;;;;\n"
                + "X6;AC01;EPT;;;2022;numéraire;123456789012345;;;;;;;\n"
                + "X7;AC01;P147;CV15-ROSNY;93064;2022;numéraire;;20000,01;;;;;;\n"
                + "X8;AC01;P147;CV15-ROSNY;93064;2024;numéraire;1;;;;;;;\n"
                + "X9;AC01;P147;CV15-ROSNY;93064;2022;numéraire;1 234,5;20 000,00;;;;;;\n"
                + "X9;AC01;EPT;;;2022;numéraire;1;;;;;;;\n";
        UUID run = story.start("funding-lines", rows, false);
        assertThat(story.rules(run))
                .containsExactlyInAnyOrder(
                        "ERROR funding-record-unknown 1",
                        "ERROR unknown-value 1",
                        "ERROR funding-amount 4",
                        "ERROR funding-envelope-over 1",
                        "ERROR funding-contract-year 1",
                        "ERROR funding-row-twice 1");
        FinancingPlan plan = officer(() -> financing.plan(action("AC01").ref()));
        assertThat(plan.lines()).extracting(l -> l.code()).containsExactly("X9");
        assertThat(plan.totals().asked()).isEqualTo("1234.50");
    }

    @Test
    void a_dry_run_of_many_chunks_refuses_what_the_envelope_has_no_more_as_the_run_does() {
        story.run("contracts", false);
        story.run("envelopes", false);
        StringBuilder file = new StringBuilder(
                FundingStory.file("funding-lines").lines().findFirst().orElseThrow() + "\n");
        for (int i = 1; i <= 1_200; i++) {
            file.append("X" + i + ";AC01;P147;CV15-ROSNY;93064;2022;numéraire;;20,00;;;;;;\n");
        }
        JobCounts dry = story.run("funding-lines", file.toString(), true);
        assertThat(dry).isEqualTo(new JobCounts(1_200, 1_000, 0, 0, 200));
        assertThat(story.run("funding-lines", file.toString(), false)).isEqualTo(dry);
    }

    @Test
    void extracts_that_came_before_the_lines_give_them_what_is_granted_and_paid() {
        Stream.of("dauphin-extract-1", "dauphin-extract-2")
                .forEach(name -> story.run("dauphin-extract", FundingStory.file(name), false));

        story.tell();

        assertThat(FundingStory.written(story.figures().totals()))
                .containsExactly("399251.25", "366751.25", "366751.25", "267600.00", "25460.00");
    }

    @Test
    void every_change_of_an_amount_is_audited_with_both_values() {
        story.tell();
        String changed = FundingStory.file("funding-lines")
                .replace(
                        "L22;AC06;EPT;;;2022;numéraire;4250,75;4250,75",
                        "L22;AC06;EPT;;;2022;numéraire;4250,75;4000,00");
        assertThat(story.run("funding-lines", changed, false)).isEqualTo(new JobCounts(31, 0, 1, 30, 0));
        Map<String, Object> line = Sql.rows(
                        "select changes, label from audit_line where action = 'funding.line.update' order by id desc limit 1")
                .get(0);
        assertThat(line.get("label")).isEqualTo("AC06 L22");
        assertThat(String.valueOf(line.get("changes"))).contains("granted", "4250.75", "4000");
    }

    @Test
    void envelopes_say_what_is_left() {
        story.tell();
        Map<String, String> left = officer(() -> envelopes.list(EnvelopeFilter.ALL)).stream()
                .collect(Collectors.toMap(e -> e.contractCode(), e -> e.left().toPlainString()));
        assertThat(left).hasSize(6).containsEntry("CV15-GAGNY", "30000.00");
    }
}
