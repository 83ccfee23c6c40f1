package fr.maillage.funding.financing;

import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.persistence.ExpenseRepository;
import fr.maillage.funding.persistence.ExpenseRepository.Written;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.RecordRef;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes expenses of some records: first all are checked, then all are written. */
@ApplicationScoped
public class ExpenseBook {

    /** Name for an expense in the audit and in problems. */
    public static final String KIND = "funding.expense";

    @Inject
    private ExpenseRepository repository;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Opens the expenses of some records; others wait who would change them. */
    public Open open(Collection<RecordRef> records) {
        repository.lock(repository.ofRecords(records).stream()
                .map(Expense::key)
                .sorted()
                .toList());
        return new Open(repository.ofRecords(records));
    }

    private record Key(RecordRef record, String year, String item) {}

    /** The expenses of some records while they are being changed. */
    public final class Open {

        private final Map<Key, Expense> known = new HashMap<>();
        private final List<Written> added = new ArrayList<>();
        private final List<Written> changed = new ArrayList<>();
        private final List<AuditLine> audited = new ArrayList<>();

        private Open(List<Expense> expenses) {
            expenses.forEach(e -> known.put(key(e.record(), e.values()), e));
        }

        private static Key key(RecordRef record, FieldValues<ExpenseField> values) {
            return new Key(record, values.text(ExpenseField.YEAR), values.text(ExpenseField.ITEM));
        }

        /** The expense of a record under the item and in the year that some values say. */
        public Optional<Expense> find(RecordRef record, FieldValues<ExpenseField> values) {
            return Optional.ofNullable(known.get(key(record, values)));
        }

        /** All expenses of a record. */
        public List<Expense> of(RecordRef record) {
            return known.values().stream()
                    .filter(e -> e.record().equals(record))
                    .sorted(Comparator.comparingLong(Expense::key))
                    .toList();
        }

        /**
         * An expense in normal form.
         *
         * @param self the expense as it is; null for a new one
         * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
         */
        public FieldValues<ExpenseField> check(FundedRecord record, FieldValues<ExpenseField> input, Expense self) {
            FieldValues<ExpenseField> before = self == null ? FieldValues.none(ExpenseField.class) : self.values();
            FieldValidator<ExpenseField> check =
                    new FieldValidator<>(ExpenseField.class, input, before, vocabularies.all(), References.NONE);
            Optional<String> item = check.right(ExpenseField.ITEM);
            Optional<String> year = check.right(ExpenseField.YEAR);
            if (item.isPresent() && year.isPresent()) {
                Expense other = known.get(new Key(record.ref(), year.get(), item.get()));
                if (other != null && (self == null || !other.id().equals(self.id()))) {
                    check.wrong(ExpenseField.ITEM, "funding-expense-taken", item.get(), year.get());
                }
            }
            return check.values();
        }

        /** Changes an expense as checked, or enters one; nothing where nothing differs. */
        public List<Change> put(FundedRecord record, FieldValues<ExpenseField> values, Expense self) {
            FieldValues<ExpenseField> before = self == null ? FieldValues.none(ExpenseField.class) : self.values();
            List<Change> changes = before.changes(values);
            if (!changes.isEmpty()) {
                Expense expense = self == null ? new Expense(0, UUID.randomUUID(), 0, record.ref(), values) : self;
                (self == null ? added : changed).add(new Written(expense, values));
                known.put(key(record.ref(), values), expense);
                audited.add(line(record, values, self == null ? "create" : "update", changes));
            }
            return changes;
        }

        /** Takes an expense out of its plan. */
        public void remove(FundedRecord record, Expense self) {
            known.remove(key(record.ref(), self.values()));
            repository.remove(self.key());
            audited.add(
                    line(record, self.values(), "remove", self.values().changes(FieldValues.none(ExpenseField.class))));
        }

        private static AuditLine line(
                FundedRecord record, FieldValues<ExpenseField> values, String verb, List<Change> changes) {
            return new AuditLine(
                    KIND + "." + verb,
                    LineBook.plan(record),
                    record.code() + " " + values.text(ExpenseField.ITEM),
                    record.territories().stream().sorted().findFirst().orElse(null),
                    changes);
        }

        /** Writes what was changed. */
        public void write() {
            OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
            repository.insert(added, now);
            repository.update(changed, now);
            audit.recordAll(audited);
        }
    }
}
