package fr.maillage.funding.intake;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.financing.Expense;
import fr.maillage.funding.financing.ExpenseBook;
import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.LineBook;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Expenses and lines of financing plans as files bring them. Only what a row says is changed. */
@Stateless
public class FinancingIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private FundedDirectory records;

    @Inject
    private LineBook lines;

    @Inject
    private ExpenseBook expenses;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes expenses within the caller's transaction, found by record, year and item.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING anywhere
     */
    public List<RecordOutcome> expenses(List<FundedRow<ExpenseField>> rows, boolean dryRun, RecordNotes notes) {
        Run<ExpenseField> run = new Run<>(rows, notes);
        ExpenseBook.Open book = expenses.open(run.refs());
        List<RecordOutcome> outcomes = run.take((row, record) -> {
            String item = row.values().text(ExpenseField.ITEM);
            if (run.seen("expense|" + record.ref().id() + "|" + row.values().text(ExpenseField.YEAR) + "|" + item)) {
                return Seen.refused(row.record(), "item", "funding-row-twice", item);
            }
            Expense self = book.find(record.ref(), row.values()).orElse(null);
            FieldValues<ExpenseField> values = book.check(
                    record, self == null ? row.values() : row.values().or(self.values()), self);
            return Seen.outcome(row.record(), self == null, book.put(record, values, self));
        });
        if (!dryRun) {
            book.write();
        }
        return outcomes;
    }

    /**
     * Takes lines within the caller's transaction, found by record and code.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING anywhere
     */
    public List<RecordOutcome> lines(List<FundedRow<FundingLineField>> rows, boolean dryRun, RecordNotes notes) {
        Run<FundingLineField> run = new Run<>(rows, notes);
        LineBook.Open book = lines.open(
                run.refs(),
                rows.stream()
                        .map(row -> row.values().text(FundingLineField.CONTRACT))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        if (dryRun) {
            book.guard().carry(notes);
        }
        List<RecordOutcome> outcomes = run.take((row, record) -> {
            String code = row.values().text(FundingLineField.CODE);
            if (run.seen("line|" + record.ref().id() + "|" + code)) {
                return Seen.refused(code, "code", "funding-row-twice", code);
            }
            FundingLine self =
                    code == null ? null : book.find(record.ref(), code).orElse(null);
            FieldValues<FundingLineField> said = row.values();
            if (self == null && said.text(FundingLineField.NATURE) == null) {
                said = said.with(FundingLineField.NATURE, FundingLineField.CASH);
            }
            FieldValues<FundingLineField> values =
                    book.check(record, self == null ? said : said.or(self.values()), self);
            return Seen.outcome(code, self == null, book.put(record, values, self, null));
        });
        if (dryRun) {
            book.guard().note(notes);
        } else {
            book.write();
        }
        return outcomes;
    }

    /** The rows of one call, with the records that they are about. */
    private final class Run<F extends Enum<F> & RecordField> {

        private final List<FundedRow<F>> rows;
        private final RecordNotes notes;
        private final FundedDirectory.Reach editable;
        private final Map<String, Map<String, List<FundedRecord>>> found = new HashMap<>();

        private Run(List<FundedRow<F>> rows, RecordNotes notes) {
            caller.require(Permission.EDIT_FUNDING);
            this.rows = rows;
            this.notes = notes;
            this.editable = records.reach(Permission.EDIT_FUNDING);
            Map<String, Set<String>> codes = rows.stream()
                    .filter(row -> row.territory() != null && row.record() != null)
                    .collect(Collectors.groupingBy(
                            FundedRow::territory, Collectors.mapping(FundedRow::record, Collectors.toSet())));
            codes.forEach((territory, some) ->
                    territories.byCode(territory).ifPresent(t -> found.put(territory, records.coded(some, t.id()))));
        }

        private Set<RecordRef> refs() {
            return found.values().stream()
                    .flatMap(byCode -> byCode.values().stream())
                    .flatMap(List::stream)
                    .map(FundedRecord::ref)
                    .collect(Collectors.toSet());
        }

        private boolean seen(String key) {
            return Seen.before("funding:" + key, notes);
        }

        private List<RecordOutcome> take(BiFunction<FundedRow<F>, FundedRecord, RecordOutcome> writer) {
            List<RecordOutcome> outcomes = new ArrayList<>();
            for (FundedRow<F> row : rows) {
                List<Violation> wrong = new ArrayList<>();
                FundedRecord record = record(row, wrong);
                if (!wrong.isEmpty()) {
                    outcomes.add(RecordOutcome.rejected(row.record(), wrong));
                    continue;
                }
                outcomes.add(attempts.row(row.record(), () -> writer.apply(row, record)));
            }
            return outcomes;
        }

        private FundedRecord record(FundedRow<F> row, List<Violation> wrong) {
            if (row.record() == null) {
                wrong.add(Violation.of("record", "required", null));
                return null;
            }
            Map<String, List<FundedRecord>> byCode = found.get(row.territory());
            if (byCode == null) {
                wrong.add(Violation.of("territory", "record.territory", row.territory()));
                return null;
            }
            List<FundedRecord> records = byCode.getOrDefault(row.record(), List.of());
            if (records.size() != 1) {
                wrong.add(Violation.of(
                        "record",
                        records.isEmpty() ? "funding-record-unknown" : "funding-record-ambiguous",
                        row.record()));
                return null;
            }
            FundedRecord record = records.get(0);
            if (record.archived()) {
                wrong.add(Violation.of("record", "funding.record-archived", record.label()));
            } else if (!editable.holds(record)) {
                wrong.add(Violation.of("record", "outside-territory", row.record()));
            }
            return record;
        }
    }
}
