package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.persistence.ExpenseRepository;
import fr.maillage.funding.persistence.FigureRepository;
import fr.maillage.funding.persistence.FundingLineRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Financing plans. Reading needs READ, what was asked for READ_ASKED_AMOUNTS on each territory of the record; changing one
 * needs EDIT_FUNDING on each. Two people may work on different lines of one plan.
 */
@Stateless
public class FinancingService {

    /** So that no statement has more parameters than databases take. */
    private static final int AT_ONCE = 10_000;

    @Inject
    private FundedDirectory records;

    @Inject
    private FundingLineRepository lines;

    @Inject
    private ExpenseRepository expenses;

    @Inject
    private FigureRepository figures;

    @Inject
    private LineBook lineBook;

    @Inject
    private ExpenseBook expenseBook;

    @Inject
    private Caller caller;

    /**
     * The financing plan of a record.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public FinancingPlan plan(RecordRef ref) {
        caller.require(Permission.READ);
        FundedRecord record = records.required(ref);
        boolean asked = records.reach(Permission.READ_ASKED_AMOUNTS).holds(record);
        FundingFigures sums = figures(List.of(record));
        List<FundingLine> found = lines.ofRecords(List.of(ref));
        return new FinancingPlan(
                record,
                asked ? found : found.stream().map(FundingLine::withoutAsked).toList(),
                expenses.ofRecords(List.of(ref)),
                sums.totals(),
                sums.balances(List.of(ref)).get(ref),
                asked,
                records.reach(Permission.EDIT_FUNDING).holds(record) && !record.archived());
    }

    /**
     * The financing plan of a record of whatever type.
     *
     * @throws Problem as for {@link #plan}
     */
    public FinancingPlan planOf(UUID id) {
        caller.require(Permission.READ);
        return plan(records.withId(id).ref());
    }

    /**
     * The money of some records, in two statements for every ten thousand.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ
     */
    public FundingFigures figures(Collection<FundedRecord> some) {
        return figures(some, null);
    }

    /**
     * The money of some records in a year.
     *
     * @param year null for all
     * @throws Problem as for {@link #figures(Collection)}
     */
    public FundingFigures figures(Collection<FundedRecord> some, Integer year) {
        caller.require(Permission.READ);
        FundedDirectory.Reach asked = records.reach(Permission.READ_ASKED_AMOUNTS, some);
        List<RecordRef> refs = some.stream().map(FundedRecord::ref).distinct().toList();
        List<FundingFigures.Share> shares = new ArrayList<>();
        Map<RecordRef, BigDecimal> costs = new HashMap<>();
        for (int from = 0; from < refs.size(); from += AT_ONCE) {
            List<RecordRef> part = refs.subList(from, Math.min(refs.size(), from + AT_ONCE));
            shares.addAll(figures.shares(part, year));
            costs.putAll(figures.expenses(part, year));
        }
        return new FundingFigures(shares, costs, some.stream().allMatch(asked::holds));
    }

    /**
     * Enters a line.
     *
     * @return its identifier
     * @throws Problem INVALID with one violation per wrong field, and where more would be granted than an envelope has;
     *     DENIED without EDIT_FUNDING on the record's territories; CONFLICT for an archived record; NOT_FOUND
     */
    public UUID addLine(RecordRef ref, FieldValues<FundingLineField> input) {
        FundedRecord record = records.forChange(ref);
        LineBook.Open book = lineBook.open(List.of(ref), named(input));
        FieldValues<FundingLineField> values = book.check(record, LineRules.coded(input, book.of(ref)), null);
        book.put(record, values, null, null);
        book.write();
        return book.find(ref, values.text(FundingLineField.CODE)).orElseThrow().id();
    }

    /**
     * Changes a line.
     *
     * @param version of the line that the caller has seen
     * @throws Problem as for {@link #addLine}; STALE when somebody else changed it meanwhile
     */
    public void updateLine(UUID id, int version, FieldValues<FundingLineField> input) {
        FundingLine known = line(id);
        FundedRecord record = records.forChange(known.record());
        LineBook.Open book = lineBook.open(List.of(known.record()), named(input));
        FundingLine self = current(book, known.record(), id, version);
        boolean asked = records.reach(Permission.READ_ASKED_AMOUNTS).holds(record);
        FieldValues<FundingLineField> said =
                asked ? input : input.with(FundingLineField.ASKED, self.values().text(FundingLineField.ASKED));
        book.put(record, book.check(record, said, self), self, null);
        book.write();
    }

    /**
     * Takes a line out of its plan.
     *
     * @throws Problem as for {@link #updateLine}
     */
    public void removeLine(UUID id, int version) {
        FundingLine known = line(id);
        FundedRecord record = records.forChange(known.record());
        LineBook.Open book = lineBook.open(List.of(known.record()), List.of());
        book.remove(record, current(book, known.record(), id, version));
        book.write();
    }

    private FundingLine line(UUID id) {
        caller.require(Permission.EDIT_FUNDING);
        return lines.byId(id).orElseThrow(() -> Problem.notFound(LineBook.KIND, String.valueOf(id)));
    }

    private static FundingLine current(LineBook.Open book, RecordRef known, UUID id, int version) {
        return book.of(known).stream()
                .filter(line -> line.id().equals(id) && line.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.stale(LineBook.KIND, id.toString()));
    }

    private static List<String> named(FieldValues<FundingLineField> input) {
        String contract = input.text(FundingLineField.CONTRACT);
        return contract == null
                        || contract.length() > FundingLineField.CONTRACT.type().longest()
                ? List.of()
                : List.of(contract);
    }

    /**
     * Enters an expense.
     *
     * @throws Problem as for {@link #addLine}
     */
    public UUID addExpense(RecordRef ref, FieldValues<ExpenseField> input) {
        FundedRecord record = records.forChange(ref);
        ExpenseBook.Open book = expenseBook.open(List.of(ref));
        FieldValues<ExpenseField> values = book.check(record, input, null);
        book.put(record, values, null);
        book.write();
        return book.find(ref, values).orElseThrow().id();
    }

    /**
     * Changes an expense.
     *
     * @throws Problem as for {@link #updateLine}
     */
    public void updateExpense(UUID id, int version, FieldValues<ExpenseField> input) {
        Expense known = expense(id);
        FundedRecord record = records.forChange(known.record());
        ExpenseBook.Open book = expenseBook.open(List.of(known.record()));
        Expense self = current(book, known.record(), id, version);
        book.put(record, book.check(record, input, self), self);
        book.write();
    }

    /**
     * Takes an expense out of its plan.
     *
     * @throws Problem as for {@link #updateLine}
     */
    public void removeExpense(UUID id, int version) {
        Expense known = expense(id);
        FundedRecord record = records.forChange(known.record());
        ExpenseBook.Open book = expenseBook.open(List.of(known.record()));
        book.remove(record, current(book, known.record(), id, version));
        book.write();
    }

    private Expense expense(UUID id) {
        caller.require(Permission.EDIT_FUNDING);
        return expenses.byId(id).orElseThrow(() -> Problem.notFound(ExpenseBook.KIND, String.valueOf(id)));
    }

    private static Expense current(ExpenseBook.Open book, RecordRef record, UUID id, int version) {
        return book.of(record).stream()
                .filter(e -> e.id().equals(id) && e.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.stale(ExpenseBook.KIND, id.toString()));
    }
}
