package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.action;
import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.funding.contract.EnvelopeFilter;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.YearCopyService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testjobs.FundedThings;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People write one financing plan: alone, together, beyond what an envelope has, and for the next year. */
@InsideEar
class FinancingPlanIT {

    private static final FieldValues<FundingLineField> EPT = FieldValues.none(FundingLineField.class)
            .with(FundingLineField.CODE, "N1")
            .with(FundingLineField.FUNDER, "ept")
            .with(FundingLineField.YEAR, "2022")
            .with(FundingLineField.NATURE, "cash")
            .with(FundingLineField.ASKED, "1 000,50");

    @Inject
    private FundingStory story;

    @Inject
    private FinancingService financing;

    @Inject
    private YearCopyService years;

    @Inject
    private EnvelopeService envelopes;

    @BeforeEach
    void the_towns_table_is_told() {
        story.begin();
        story.tell();
    }

    private FinancingPlan plan(String code) {
        return officer(() -> financing.plan(action(code).ref()));
    }

    private FundingLine line(String action, String code) {
        return plan(action).lines().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void change(FundingLine line, FundingLineField field, String text) {
        officer(() -> {
            financing.updateLine(line.id(), line.version(), line.values().with(field, text));
            return null;
        });
    }

    private static Problem refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }

    @Test
    void two_people_write_different_lines_of_one_plan_and_not_the_same_one() {
        FundingLine first = line("AC05", "L16");
        FundingLine second = line("AC05", "L17");
        change(first, FundingLineField.GRANTED, "7 999,99");
        change(second, FundingLineField.GRANTED, "12000");
        assertThat(plan("AC05").totals().granted()).isEqualTo("24999.99");
        assertThat(refused(() -> change(first, FundingLineField.GRANTED, "1")).kind())
                .isEqualTo(Problem.Kind.STALE);
    }

    @Test
    void an_envelope_is_exceeded_only_once_it_says_why() {
        FundingLine line = line("AC05", "L16");
        Problem over = refused(() -> change(line, FundingLineField.GRANTED, "30000.01"));
        assertThat(over.violations()).singleElement().satisfies(v -> {
            assertThat(v.field()).isEqualTo("granted");
            assertThat(v.rule()).isEqualTo("funding-envelope-over");
            assertThat(v.args()).containsExactly("30000.00", "30000.00");
        });
        EnvelopeView envelope = envelope("CV15-GAGNY");
        officer(() -> {
            envelopes.update(
                    envelope.id(),
                    envelope.version(),
                    envelope.values().with(EnvelopeField.OVER_REASON, "Reliquat de 2021"));
            return null;
        });
        change(line, FundingLineField.GRANTED, "30000.01");
        EnvelopeView used = envelope("CV15-GAGNY");
        assertThat(used.left()).isEqualTo("-0.01");
        assertThat(refused(() -> officer(() -> {
                            envelopes.update(
                                    used.id(), used.version(), used.values().with(EnvelopeField.OVER_REASON, (String)
                                            null));
                            return null;
                        }))
                        .violations())
                .extracting(v -> v.rule())
                .containsExactly("funding-envelope-less");
    }

    private EnvelopeView envelope(String contract) {
        return officer(() -> envelopes.list(EnvelopeFilter.ALL)).stream()
                .filter(e -> e.contractCode().equals(contract))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_line_and_an_expense_are_entered_and_taken_away() {
        RecordRef ref = action("AC06").ref();
        officer(() -> financing.addLine(ref, EPT));
        FundingLine line = line("AC06", "N1");
        assertThat(line.amount(FundingLineField.ASKED)).isEqualTo("1000.5");
        assertThat(refused(() -> officer(() -> financing.addLine(ref, EPT))).violations())
                .extracting(v -> v.rule())
                .containsExactly("funding-line-code-taken");
        officer(() -> financing.addExpense(
                ref,
                FieldValues.none(ExpenseField.class)
                        .with(ExpenseField.ITEM, "Goûter")
                        .with(ExpenseField.YEAR, "2022")
                        .with(ExpenseField.AMOUNT, "12,30")));
        assertThat(plan("AC06").balance().difference()).isEqualTo("-12.30");
        officer(() -> {
            financing.removeLine(line.id(), line.version());
            plan("AC06").expenses().stream()
                    .filter(e -> e.item().equals("Goûter"))
                    .forEach(e -> financing.removeExpense(e.id(), e.version()));
            return null;
        });
        assertThat(plan("AC06").balance().balanced()).isTrue();
    }

    @Test
    void money_is_changed_only_by_those_who_keep_it_on_each_territory_and_not_once_archived() {
        RecordRef ref = action("AC05").ref();
        assertThat(refused(() -> As.a(Role.MEMBER, "dep:93", () -> financing.addLine(ref, EPT)))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, "com:93032", () -> financing.addLine(ref, EPT)))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
        FundedThings.add("AC05", true, List.of(FundingStory.commune("93032")));
        assertThat(refused(() -> officer(() -> financing.addLine(ref, EPT))).kind())
                .isEqualTo(Problem.Kind.CONFLICT);
    }

    @Test
    void a_year_is_copied_into_the_next_and_not_twice() {
        RecordRef ref = action("AC05").ref();
        assertThat(officer(() -> years.copy(ref, 2022, 2023))).isEqualTo(new YearCopyService.Copied(5, 2));
        FundingLine copied = line("AC05", "L16-2023");
        assertThat(copied.amount(FundingLineField.ASKED)).isEqualTo("8000");
        assertThat(copied.amount(FundingLineField.GRANTED)).isNull();
        assertThat(copied.values().text(FundingLineField.CONTRACT)).isEqualTo("CV15-GAGNY");
        assertThat(copied.values().text(FundingLineField.FILE_NUMBER)).isNull();
        assertThat(officer(() -> years.copy(ref, 2022, 2023))).isEqualTo(new YearCopyService.Copied(0, 0));

        officer(() -> years.copy(ref, 2023, 2024));
        assertThat(line("AC05", "L16-2024").values().text(FundingLineField.CONTRACT))
                .as("the contract has ended")
                .isNull();
        assertThat(refused(() -> officer(() -> years.copy(ref, 2020, 2021))).violations())
                .extracting(v -> v.rule())
                .containsExactly("funding-copy-nothing");
    }
}
