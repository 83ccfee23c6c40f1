package fr.maillage.web.funding.plan;

import fr.maillage.funding.financing.Expense;
import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.record.FieldValues;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The rows of a financing plan while it is being edited, empty ones at the end. */
public final class PlanSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Number of empty rows at first, and of those that come at once. */
    private static final int EMPTY = 2;

    private final PlanCells cells;
    private final int year;
    private final ArrayList<LineRow> lines = new ArrayList<>();
    private final ArrayList<ExpenseRow> expenses = new ArrayList<>();

    /** Number of rows that there were in all: a row keeps its key when others go. */
    private int count;

    PlanSheet(PlanCells cells, int year) {
        this.cells = cells;
        this.year = year;
    }

    void show(FinancingPlan plan) {
        plan.expenses().forEach(this::add);
        plan.lines().forEach(this::add);
        more();
    }

    private void add(FundingLine line) {
        LineRow row = new LineRow("l" + count++, cells);
        row.show(line);
        lines.add(row);
    }

    private void add(Expense expense) {
        ExpenseRow row = new ExpenseRow("e" + count++, cells);
        row.show(expense);
        expenses.add(row);
    }

    /** Adds empty rows. */
    void more() {
        for (int i = 0; i < EMPTY; i++) {
            ExpenseRow expense = new ExpenseRow("e" + count++, cells);
            expense.show(null, 0, FieldValues.none(ExpenseField.class).with(ExpenseField.YEAR, Integer.toString(year)));
            expenses.add(expense);
            LineRow line = new LineRow("l" + count++, cells);
            line.show(
                    null,
                    0,
                    FieldValues.none(FundingLineField.class)
                            .with(FundingLineField.YEAR, Integer.toString(year))
                            .with(FundingLineField.NATURE, FundingLineField.CASH));
            lines.add(line);
        }
    }

    void read(UnaryOperator<String> parameters) {
        lines.forEach(row -> row.read(parameters));
        expenses.forEach(row -> row.read(parameters));
    }

    List<LineRow> changedLines() {
        return lines.stream().filter(PlanRow::changed).toList();
    }

    List<ExpenseRow> changedExpenses() {
        return expenses.stream().filter(PlanRow::changed).toList();
    }

    /** Sets what is kept now beside what was typed; what others added stands at the end. */
    void merge(FinancingPlan now) {
        Map<UUID, FundingLine> kept =
                now.lines().stream().collect(Collectors.toMap(FundingLine::id, Function.identity()));
        Map<UUID, Expense> costs = now.expenses().stream().collect(Collectors.toMap(Expense::id, Function.identity()));
        lines.removeIf(row -> row.getId() != null && !kept.containsKey(row.getId()) && !row.changed());
        expenses.removeIf(row -> row.getId() != null && !costs.containsKey(row.getId()) && !row.changed());
        for (LineRow row : lines) {
            FundingLine line = row.getId() == null ? null : kept.remove(row.getId());
            if (line != null) {
                row.merge(line.version(), line.values());
            } else if (row.getId() != null) {
                row.lost();
            }
        }
        for (ExpenseRow row : expenses) {
            Expense expense = row.getId() == null ? null : costs.remove(row.getId());
            if (expense != null) {
                row.merge(expense.version(), expense.values());
            } else if (row.getId() != null) {
                row.lost();
            }
        }
        kept.values().forEach(this::add);
        costs.values().forEach(this::add);
    }

    public List<LineRow> getLines() {
        return lines;
    }

    public List<ExpenseRow> getExpenses() {
        return expenses;
    }

    /** The names of communes that cells offer. */
    public List<String> getCommunes() {
        return cells.names();
    }
}
