package fr.maillage.funding;

import static fr.maillage.funding.FundingStory.action;
import static fr.maillage.funding.FundingStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.audit.AuditView;
import fr.maillage.funding.financing.Expense;
import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FinancingPlanService;
import fr.maillage.funding.financing.FinancingPlanService.ExpenseEdit;
import fr.maillage.funding.financing.FinancingPlanService.LineEdit;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A financing plan is written in one go, or not at all. */
@InsideEar
class FinancingPlanServiceIT {

    private static final FieldValues<FundingLineField> LINE = FieldValues.none(FundingLineField.class)
            .with(FundingLineField.FUNDER, "ept")
            .with(FundingLineField.YEAR, "2022")
            .with(FundingLineField.NATURE, "cash");

    @Inject
    private FundingStory story;

    @Inject
    private FinancingService financing;

    @Inject
    private FinancingPlanService plans;

    @PersistenceUnit
    private EntityManagerFactory factory;

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

    private void save(String action, List<LineEdit> lines, List<ExpenseEdit> expenses) {
        officer(() -> {
            plans.save(action(action).ref(), lines, expenses);
            return null;
        });
    }

    private static LineEdit edit(FundingLine line, FundingLineField field, String text) {
        return new LineEdit(line.id(), line.version(), line.values().with(field, text), false);
    }

    private Problem refused(String action, LineEdit... lines) {
        return catchThrowableOfType(Problem.class, () -> save(action, List.of(lines), List.of()));
    }

    @Test
    void lines_and_expenses_are_entered_changed_and_removed_at_once() {
        Expense first = plan("AC01").expenses().get(0);
        save(
                "AC01",
                List.of(
                        edit(line("AC01", "L01"), FundingLineField.GRANTED, "4 000,00"),
                        new LineEdit(null, 0, LINE.with(FundingLineField.GRANTED, "1000.50"), false)),
                List.of(
                        new ExpenseEdit(first.id(), first.version(), first.values(), true),
                        new ExpenseEdit(null, 0, first.values().with(ExpenseField.AMOUNT, "3400,50"), false)));

        FinancingPlan now = plan("AC01");
        assertThat(now.lines()).extracting(FundingLine::code).containsExactly("L01", "L02", "L03");
        assertThat(now.balance().difference()).isEqualTo("0.00");
        assertThat(now.balance().expenses()).isEqualTo("5000.50");
    }

    @Test
    void each_wrong_value_is_named_by_its_row_and_nothing_is_kept() {
        FundingLine known = line("AC01", "L01");
        Problem problem = refused(
                "AC01",
                edit(known, FundingLineField.PAID, "1"),
                new LineEdit(null, 0, LINE.with(FundingLineField.GRANTED, "-5"), false),
                new LineEdit(null, 0, LINE.with(FundingLineField.GRANTED, "1,234.5"), false),
                new LineEdit(null, 0, LINE.with(FundingLineField.GRANTED, "123456789012345"), false),
                new LineEdit(null, 0, LINE.with(FundingLineField.GRANTED, "1,234"), false),
                new LineEdit(null, 0, LINE.with(FundingLineField.CONTRACT, "CV99"), false));

        assertThat(problem.violations())
                .extracting(v -> v.field() + " " + v.rule())
                .containsExactlyInAnyOrder(
                        "line-1-granted funding-amount",
                        "line-2-granted funding-amount",
                        "line-3-granted funding-amount",
                        "line-4-granted funding-amount",
                        "line-5-contract funding-contract-unknown");
        assertThat(line("AC01", "L01")).isEqualTo(known);
    }

    @Test
    void of_two_people_on_a_line_the_second_is_told_and_changes_nothing() {
        LineEdit late = edit(line("AC05", "L16"), FundingLineField.GRANTED, "1");
        LineEdit other = edit(line("AC05", "L17"), FundingLineField.GRANTED, "2");
        save("AC05", List.of(edit(line("AC05", "L16"), FundingLineField.GRANTED, "3")), List.of());

        assertThat(refused("AC05", other, late).kind()).isEqualTo(Problem.Kind.STALE);
        assertThat(line("AC05", "L17").amount(FundingLineField.GRANTED)).isNull();
        save("AC05", List.of(other), List.of());
        assertThat(line("AC05", "L17").amount(FundingLineField.GRANTED)).isEqualTo("2");
    }

    @Test
    void money_of_a_full_envelope_moves_from_one_line_to_another_in_whatever_order_they_stand() {
        FundingLine full = line("AC05", "L16");
        save("AC05", List.of(edit(full, FundingLineField.GRANTED, "30000")), List.of());
        FieldValues<FundingLineField> second = full.values()
                .with(FundingLineField.CODE, "L16B")
                .with(FundingLineField.FILE_NUMBER, (String) null)
                .with(FundingLineField.GRANTED, "10000");
        LineEdit taking = new LineEdit(null, 0, second, false);

        assertThat(refused("AC05", taking).violations())
                .extracting(v -> v.field() + " " + v.rule())
                .containsExactly("line-0-granted funding-envelope-over");
        save("AC05", List.of(taking, edit(line("AC05", "L16"), FundingLineField.GRANTED, "20000")), List.of());
        assertThat(line("AC05", "L16B").amount(FundingLineField.GRANTED)).isEqualTo("10000");
    }

    @Test
    void history_keeps_lines_that_are_gone_and_hides_what_was_asked_for_from_those_who_may_not_see_it() {
        FundingLine line = line("AC01", "L01");
        save("AC01", List.of(edit(line, FundingLineField.GRANTED, "4999,99")), List.of());
        FundingLine changed = line("AC01", "L01");
        save("AC01", List.of(new LineEdit(changed.id(), changed.version(), changed.values(), true)), List.of());

        List<AuditView> told = officer(() -> plans.history(action("AC01").ref()));
        assertThat(told.get(0).action()).isEqualTo("funding.line.remove");
        assertThat(told.get(1).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("5000");
            assertThat(change.after()).isEqualTo("4999.99");
        });
        assertThat(told).anySatisfy(AuditViewShows::asked);
        List<AuditView> member = As.a(
                Role.MEMBER,
                FundingStory.SEINE_SAINT_DENIS,
                () -> plans.history(action("AC01").ref()));
        assertThat(member).hasSameSizeAs(told).noneSatisfy(AuditViewShows::asked);
    }

    /** Assertions on what a line of the audit shows. */
    private static final class AuditViewShows {
        static void asked(AuditView line) {
            assertThat(line.changes()).anyMatch(change -> change.field().equals("asked"));
        }
    }

    @Test
    void a_plan_of_a_hundred_lines_takes_as_many_statements_as_one_of_two() {
        long few = statements("AC01");
        List<LineEdit> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(new LineEdit(
                    null, 0, LINE.with(FundingLineField.CODE, "M" + i).with(FundingLineField.GRANTED, "" + i), false));
        }
        long written = Statements.all(factory, () -> save("AC01", many, List.of()));

        assertThat(plan("AC01").lines()).hasSize(102);
        assertThat(statements("AC01")).isEqualTo(few).isBetween(4L, 10L);
        assertThat(written).isBetween(5L, 40L);
    }

    private long statements(String code) {
        FundedRecord record = action(code);
        return officer(() -> Statements.all(factory, () -> financing.plan(record.ref())));
    }
}
