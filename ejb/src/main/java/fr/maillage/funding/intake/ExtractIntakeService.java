package fr.maillage.funding.intake;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.extract.ExtractBook;
import fr.maillage.funding.extract.ExtractField;
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
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Extracts as files bring them. The line of a file's number and year takes what is granted, agreed and paid. An extract
 * that is older than what came in for its territory and year changes nothing.
 */
@Stateless
public class ExtractIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private ExtractBook extracts;

    @Inject
    private LineBook lines;

    @Inject
    private FundedDirectory records;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes rows within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row against the extract before, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING anywhere
     */
    public List<RecordOutcome> take(List<ExtractRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_FUNDING);
        Run run = new Run(rows, notes);
        List<RecordOutcome> outcomes = rows.stream().map(run::take).toList();
        if (!dryRun) {
            run.write();
        }
        return outcomes;
    }

    /** The rows of one call. */
    private final class Run {

        private final RecordNotes notes;
        private final ExtractBook.Open book;
        private final LineBook.Open lineBook;
        private final Map<RecordRef, FundedRecord> funded;
        private final FundedDirectory.Reach editable = records.reach(Permission.EDIT_FUNDING);
        private final Map<String, Optional<TerritoryView>> where = new HashMap<>();

        private Run(List<ExtractRow> rows, RecordNotes notes) {
            this.notes = notes;
            Set<String> numbers = rows.stream()
                    .map(ExtractRow::number)
                    .filter(number ->
                            number.length() <= ExtractField.FILE_NUMBER.type().longest())
                    .collect(Collectors.toSet());
            book = extracts.open(numbers);
            Set<RecordRef> refs = book.lines().stream().map(FundingLine::record).collect(Collectors.toSet());
            lineBook = lines.open(refs, List.of());
            funded = records.byRefs(refs);
        }

        private RecordOutcome take(ExtractRow row) {
            String number = row.number();
            Optional<TerritoryView> territory = row.territory() == null
                    ? Optional.empty()
                    : where.computeIfAbsent(row.territory(), territories::byCode);
            if (territory.isEmpty()) {
                return Seen.refused(number, "territory", "record.territory", row.territory());
            }
            if (!caller.may(Permission.EDIT_FUNDING, territory.get().id())) {
                return Seen.refused(number, "territory", "outside-territory", row.territory());
            }
            if (Seen.before("funding:extract|" + number + "|" + row.year() + "|" + row.takenOn(), notes)) {
                return Seen.refused(number, "fileNumber", "funding-row-twice", number);
            }
            return attempts.row(number, () -> {
                ExtractBook.Place place = book.place(territory.get().id(), row.year(), row.takenOn());
                return taken(row, place, book.check(row.values()));
            });
        }

        private RecordOutcome taken(ExtractRow row, ExtractBook.Place place, FieldValues<ExtractField> values) {
            List<FundingLine> found = book.lines().stream()
                    .filter(line -> row.number().equals(line.values().text(FundingLineField.FILE_NUMBER)))
                    .filter(line -> line.year() == place.year())
                    .toList();
            if (found.size() > 1) {
                return Seen.refused(
                        row.number(),
                        "fileNumber",
                        "funding-extract-lines",
                        row.number(),
                        found.stream().map(FundingLine::code).collect(Collectors.joining(", ")));
            }
            List<Change> brought = found.isEmpty() ? List.of() : brought(found.get(0), row, values);
            Optional<FieldValues<ExtractField>> before = book.before(place, row.number());
            book.put(place, values);
            List<Change> changes = new ArrayList<>(
                    before.orElse(FieldValues.none(ExtractField.class)).changes(values));
            if (before.isPresent()) {
                Set<String> told = changes.stream().map(Change::field).collect(Collectors.toSet());
                brought.stream().filter(c -> !told.contains(c.field())).forEach(changes::add);
            }
            RecordOutcome outcome = Seen.outcome(row.number(), before.isEmpty(), changes);
            return found.isEmpty()
                    ? outcome.noting(List.of(Violation.of("fileNumber", "funding-extract-no-line", row.number())))
                    : outcome;
        }

        /** Gives the changes that the row brings to the line. */
        private List<Change> brought(FundingLine known, ExtractRow row, FieldValues<ExtractField> values) {
            FundedRecord record = Optional.ofNullable(funded.get(known.record()))
                    .orElseThrow(() -> Problem.invalid("fileNumber", "funding-record-unknown", known.code()));
            if (record.archived()) {
                throw Problem.invalid("fileNumber", "funding.record-archived", record.label());
            }
            if (!editable.holds(record)) {
                throw Problem.invalid("fileNumber", "outside-territory", record.code());
            }
            FundingLine self = lineBook.of(known.record()).stream()
                    .filter(line -> line.id().equals(known.id()))
                    .findFirst()
                    .orElseThrow(() -> Problem.stale(LineBook.KIND, known.id().toString()));
            if (self.extractedOn() != null && self.extractedOn().isAfter(row.takenOn())) {
                throw Problem.invalid(
                        "takenOn",
                        "funding-extract-older",
                        row.takenOn().toString(),
                        self.extractedOn().toString());
            }
            FieldValues<FundingLineField> after = self.values()
                    .with(FundingLineField.GRANTED, values.text(ExtractField.GRANTED))
                    .with(FundingLineField.AGREED, values.text(ExtractField.AGREED))
                    .with(FundingLineField.PAID, values.text(ExtractField.PAID));
            return lineBook.put(record, after, self, row.takenOn());
        }

        private void write() {
            book.write();
            lineBook.write();
        }
    }
}
