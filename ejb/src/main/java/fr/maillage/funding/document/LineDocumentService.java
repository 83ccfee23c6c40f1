package fr.maillage.funding.document;

import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.document.KeptFiles;
import fr.maillage.document.SentFile;
import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.LineBook;
import fr.maillage.funding.persistence.FundingLineRepository;
import fr.maillage.funding.persistence.LineDocumentRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Documents of lines. That there are some, whoever has READ is told. They say what was asked for, too: opening one needs
 * READ_ASKED_AMOUNTS on each territory of the record, adding and removing one EDIT_FUNDING on each.
 */
@Stateless
public class LineDocumentService {

    /** Name for a document in problems and the audit. */
    public static final String KIND = "funding.document";

    /** The most that a line has. */
    static final int MOST = 50;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private FundedDirectory records;

    @Inject
    private FundingLineRepository lines;

    @Inject
    private LineDocumentRepository documents;

    @Inject
    private KeptFiles files;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * The documents of a plan.
     *
     * @param items the oldest first
     * @param opened whether the reader may open them
     */
    public record OfPlan(List<LineDocument> items, boolean opened) {

        public OfPlan {
            items = List.copyOf(items);
        }
    }

    /**
     * The documents of the lines of a record.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public OfPlan ofPlan(RecordRef ref) {
        caller.require(Permission.READ);
        FundedRecord record = records.required(ref);
        return new OfPlan(
                documents.ofRecord(ref),
                records.reach(Permission.READ_ASKED_AMOUNTS).holds(record));
    }

    /**
     * The documents of a line, the oldest first.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND
     */
    public List<LineDocument> of(UUID line) {
        caller.require(Permission.READ);
        return documents.ofLine(line(line).key());
    }

    /**
     * The file of a document.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ_ASKED_AMOUNTS on the record's territories; NOT_FOUND
     */
    public Handed file(UUID line, UUID id) {
        caller.require(Permission.READ_ASKED_AMOUNTS);
        FundingLine of = line(line);
        if (!records.reach(Permission.READ_ASKED_AMOUNTS).holds(records.required(of.record()))) {
            throw Problem.denied("outside-territory");
        }
        return files.hand(found(of, id).file());
    }

    /**
     * Adds a document.
     *
     * @param sent JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX, told from the content, of {@value SentFile#MOST} bytes at most,
     *     read after the rights were asked for and the fields checked; null for none, which is refused
     * @throws Problem INVALID with one violation per wrong field; TOO_LARGE; DENIED without EDIT_FUNDING on the record's
     *     territories; CONFLICT for an archived record; NOT_FOUND
     */
    public LineDocument add(UUID line, FieldValues<LineDocumentField> input, Sent sent) {
        FundingLine of = forChange(line);
        FundedRecord record = records.forChange(of.record());
        FieldValues<LineDocumentField> values = check(input);
        if (sent == null) {
            throw Problem.invalid("file", "required", null);
        }
        if (documents.ofLine(of.key()).size() >= MOST) {
            throw Problem.invalid("file", "funding-document-many", String.valueOf(MOST));
        }
        LineDocument document = new LineDocument(
                0,
                UUID.randomUUID(),
                1,
                of.key(),
                values.text(LineDocumentField.KIND),
                LocalDate.parse(values.text(LineDocumentField.DATED_ON)),
                files.keep(sent, KIND, "funding-document"));
        documents.add(document);
        record("create", record, of, null, document);
        return documents.byId(document.id()).orElseThrow();
    }

    /**
     * Takes a document away, its file with it.
     *
     * @param version that the caller has seen
     * @throws Problem STALE when it is there no more in this version; otherwise as for {@link #add}
     */
    public void remove(UUID line, UUID id, int version) {
        FundingLine of = forChange(line);
        FundedRecord record = records.forChange(of.record());
        LineDocument document = found(of, id);
        if (document.version() != version || !documents.remove(document)) {
            throw Problem.stale(KIND, id.toString());
        }
        files.discard(document.file());
        record("remove", record, of, document, null);
    }

    private FieldValues<LineDocumentField> check(FieldValues<LineDocumentField> input) {
        FieldValidator<LineDocumentField> check = new FieldValidator<>(
                LineDocumentField.class,
                input,
                FieldValues.none(LineDocumentField.class),
                vocabularies.all(),
                References.NONE);
        check.right(LineDocumentField.DATED_ON)
                .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                        || LocalDate.parse(day).getYear() > LAST_YEAR)
                .ifPresent(day -> check.wrong(
                        LineDocumentField.DATED_ON, "funding-day-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        return check.values();
    }

    /** A line that stays until the transaction ends. */
    private FundingLine forChange(UUID id) {
        caller.require(Permission.EDIT_FUNDING);
        lines.lock(List.of(line(id).key()));
        return line(id);
    }

    private FundingLine line(UUID id) {
        return lines.byId(id).orElseThrow(() -> Problem.notFound(LineBook.KIND, String.valueOf(id)));
    }

    private LineDocument found(FundingLine line, UUID id) {
        return documents
                .byId(id)
                .filter(document -> document.line() == line.key())
                .orElseThrow(() -> Problem.notFound(KIND, String.valueOf(id)));
    }

    private void record(String verb, FundedRecord record, FundingLine line, LineDocument before, LineDocument after) {
        List<Change> changes = Stream.of(
                        new Change("kind", before == null ? null : before.kind(), after == null ? null : after.kind()),
                        new Change("datedOn", day(before), day(after)),
                        new Change("file", name(before), name(after)))
                .toList();
        audit.recordAll(List.of(new AuditLine(
                KIND + "." + verb,
                LineBook.plan(record),
                record.code() + " " + line.code(),
                record.territories().stream().sorted().findFirst().orElse(null),
                changes)));
    }

    private static String day(LineDocument document) {
        return document == null ? null : document.datedOn().toString();
    }

    private static String name(LineDocument document) {
        return document == null ? null : document.file().name();
    }
}
