package fr.maillage.funding.financing;

import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Changes many lines and expenses of a financing plan at once, or none of them, and tells what became of it. Reading needs
 * READ, what was asked for READ_ASKED_AMOUNTS on each territory of the record; changing needs EDIT_FUNDING on each.
 */
@Stateless
public class FinancingPlanService {

    @Inject
    private FundedDirectory records;

    @Inject
    private FinancingService financing;

    @Inject
    private LineBook lineBook;

    @Inject
    private ExpenseBook expenseBook;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * Change to a line.
     *
     * @param id null for a new one, which gets a code where it has none
     * @param version that the caller has seen
     * @param removed whether it leaves the plan
     */
    public record LineEdit(UUID id, int version, FieldValues<FundingLineField> values, boolean removed) {}

    /** Change to an expense, in the same way. */
    public record ExpenseEdit(UUID id, int version, FieldValues<ExpenseField> values, boolean removed) {}

    /**
     * Changes a plan. Rows that are not named stay as they are, so two people may change different ones.
     *
     * @throws Problem INVALID with one violation per wrong value, its field as {@code line-<place>-<field>} or
     *     {@code expense-<place>-<field>}; STALE when somebody else changed a named one meanwhile; DENIED without
     *     EDIT_FUNDING on the record's territories; CONFLICT for an archived record; NOT_FOUND
     */
    public void save(RecordRef ref, List<LineEdit> lines, List<ExpenseEdit> expenses) {
        FundedRecord record = records.forChange(ref);
        boolean asked = records.reach(Permission.READ_ASKED_AMOUNTS).holds(record);
        LineBook.Open lineOpen = lineBook.open(List.of(ref), contracts(lines));
        ExpenseBook.Open expenseOpen = expenseBook.open(List.of(ref));
        List<FundingLine> known =
                lines.stream().map(edit -> current(lineOpen, ref, edit)).toList();
        List<Expense> costs =
                expenses.stream().map(edit -> current(expenseOpen, ref, edit)).toList();
        List<Violation> violations = new ArrayList<>();
        // Edits that set money of an envelope free come first, so that it can be moved from one line to another.
        IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing(i -> more(lines.get(i), known.get(i))))
                .forEach(i -> collect(
                        "line-" + i + "-", violations, () -> put(lineOpen, record, lines.get(i), known.get(i), asked)));
        IntStream.range(0, expenses.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !expenses.get(i).removed()))
                .forEach(i -> collect(
                        "expense-" + i + "-",
                        violations,
                        () -> put(expenseOpen, record, expenses.get(i), costs.get(i))));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        lineOpen.write();
        expenseOpen.write();
    }

    private static void collect(String row, List<Violation> violations, Runnable change) {
        try {
            change.run();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            problem.violations()
                    .forEach(v -> violations.add(Violation.of(
                            row + v.field(), v.rule(), v.value(), v.args().toArray(String[]::new))));
        }
    }

    private static void put(LineBook.Open book, FundedRecord record, LineEdit edit, FundingLine self, boolean asked) {
        if (edit.removed()) {
            if (self != null) {
                book.remove(record, self);
            }
            return;
        }
        FieldValues<FundingLineField> values = edit.values();
        if (!asked) {
            String before = self == null ? null : self.values().text(FundingLineField.ASKED);
            values = values.with(FundingLineField.ASKED, before);
        }
        FieldValues<FundingLineField> coded = self == null
                ? LineRules.coded(values, book.of(record.ref()))
                : values.or(FieldValues.none(FundingLineField.class).with(FundingLineField.CODE, self.code()));
        book.put(record, book.check(record, coded, self), self, null);
    }

    private static void put(ExpenseBook.Open book, FundedRecord record, ExpenseEdit edit, Expense self) {
        if (!edit.removed()) {
            book.put(record, book.check(record, edit.values(), self), self);
        } else if (self != null) {
            book.remove(record, self);
        }
    }

    private static BigDecimal more(LineEdit edit, FundingLine self) {
        BigDecimal before = self == null ? null : self.amount(FundingLineField.GRANTED);
        BigDecimal given = before == null ? BigDecimal.ZERO : before;
        // Texts that are no amounts are refused in their turn.
        String after = edit.removed() ? null : edit.values().text(FundingLineField.GRANTED);
        return after == null ? given.negate() : LineRules.amount(after).subtract(given);
    }

    private static FundingLine current(LineBook.Open book, RecordRef ref, LineEdit edit) {
        return edit.id() == null
                ? null
                : book.of(ref).stream()
                        .filter(line -> line.id().equals(edit.id()) && line.version() == edit.version())
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.stale(LineBook.KIND, edit.id().toString()));
    }

    private static Expense current(ExpenseBook.Open book, RecordRef ref, ExpenseEdit edit) {
        return edit.id() == null
                ? null
                : book.of(ref).stream()
                        .filter(e -> e.id().equals(edit.id()) && e.version() == edit.version())
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.stale(ExpenseBook.KIND, edit.id().toString()));
    }

    private static List<String> contracts(List<LineEdit> lines) {
        return lines.stream()
                .map(edit -> edit.values().text(FundingLineField.CONTRACT))
                .filter(code -> code != null
                        && code.length() <= FundingLineField.CONTRACT.type().longest())
                .distinct()
                .toList();
    }

    /**
     * The financing plan of a record of whatever type, for whoever keeps money somewhere.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING; NOT_FOUND
     */
    public FinancingPlan forChange(UUID id) {
        caller.require(Permission.EDIT_FUNDING);
        return financing.planOf(id);
    }

    /**
     * Reads the history of a plan, lines and expenses that are gone included, the newest first.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public List<AuditView> history(RecordRef ref) {
        caller.require(Permission.READ);
        FundedRecord record = records.required(ref);
        List<AuditView> lines = audit.of(LineBook.plan(record));
        return records.reach(Permission.READ_ASKED_AMOUNTS).holds(record)
                ? lines
                : lines.stream()
                        .map(FinancingPlanService::withoutAsked)
                        .filter(line -> !line.changes().isEmpty())
                        .toList();
    }

    private static AuditView withoutAsked(AuditView line) {
        return new AuditView(
                line.id(),
                line.at(),
                line.actorId(),
                line.actorLogin(),
                line.actorName(),
                line.action(),
                line.record(),
                line.label(),
                line.territoryId(),
                line.runId(),
                line.changes().stream()
                        .filter(change -> !change.field().equals(FundingLineField.ASKED.key()))
                        .toList());
    }
}
