package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Copies a year of a financing plan into another; needs EDIT_FUNDING on each territory of the record. */
@Stateless
public class YearCopyService {

    @Inject
    private FundedDirectory records;

    @Inject
    private LineBook lineBook;

    @Inject
    private ExpenseBook expenseBook;

    /** Numbers of lines and expenses that were entered. */
    public record Copied(int lines, int expenses) {}

    /**
     * Enters the lines and expenses of a year for another one: the same funders, asked for the same, with nothing granted
     * yet. A contract that has ended is left out. What the other year has already stays as it is.
     *
     * @throws Problem INVALID for a year without lines and expenses, and for one that is the same or no year; DENIED
     *     without EDIT_FUNDING; CONFLICT for an archived record; NOT_FOUND
     */
    public Copied copy(RecordRef ref, int from, int to) {
        FundedRecord record = records.forChange(ref);
        if (from == to) {
            throw Problem.invalid("to", "funding-copy-same", Integer.toString(to));
        }
        LineBook.Open lines = lineBook.open(List.of(ref), List.of());
        ExpenseBook.Open expenses = expenseBook.open(List.of(ref));
        List<FundingLine> oldLines =
                lines.of(ref).stream().filter(line -> line.year() == from).toList();
        List<Expense> oldExpenses =
                expenses.of(ref).stream().filter(e -> e.year() == from).toList();
        if (oldLines.isEmpty() && oldExpenses.isEmpty()) {
            throw Problem.invalid("from", "funding-copy-nothing", Integer.toString(from));
        }
        int copiedLines = 0;
        for (FundingLine line : oldLines) {
            FieldValues<FundingLineField> values = NextYear.line(line, to, lines.runs(line, to));
            Optional<FundingLine> there = lines.find(ref, values.text(FundingLineField.CODE));
            if (there.isEmpty()) {
                lines.put(record, lines.check(record, values, null), null, null);
                copiedLines++;
            }
        }
        int copiedExpenses = 0;
        for (Expense expense : oldExpenses) {
            FieldValues<ExpenseField> values = NextYear.expense(expense, to);
            if (expenses.find(ref, values).isEmpty()) {
                expenses.put(record, expenses.check(record, values, null), null);
                copiedExpenses++;
            }
        }
        lines.write();
        expenses.write();
        return new Copied(copiedLines, copiedExpenses);
    }
}
