package fr.maillage.interop;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.interop.format.FileShape;
import fr.maillage.interop.format.RowSource;
import fr.maillage.interop.mapping.FieldRule;
import fr.maillage.interop.mapping.KnownTerm;
import fr.maillage.interop.mapping.Mapping;
import fr.maillage.interop.mapping.MappingTranslation;
import fr.maillage.interop.mapping.RecordSchema;
import fr.maillage.interop.mapping.Suggestions;
import fr.maillage.interop.mapping.Transform;
import fr.maillage.interop.mapping.ValueEntry;
import fr.maillage.interop.mapping.ValueRows;
import fr.maillage.interop.mapping.ValueSuggestions;
import fr.maillage.interop.model.ContradictionPolicy;
import fr.maillage.interop.model.Field;
import fr.maillage.interop.model.Finding;
import fr.maillage.interop.model.MappedRow;
import fr.maillage.interop.model.Profile;
import fr.maillage.interop.model.RawRow;
import fr.maillage.interop.model.RowMapper;
import fr.maillage.interop.model.SourcePolicy;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What people need while they make a mapping: the file's columns, suggestions, and what the first rows become. */
@Stateless
public class MappingDraftService {

    /** The rows that a preview shows. */
    public static final int SHOWN = 50;

    /** Enough to know what a column holds. */
    private static final int LOOKED_AT = 2000;

    @Inject
    private DocumentService documents;

    @Inject
    private ImportContext context;

    @Inject
    private RecordKinds kinds;

    @Inject
    private RecordPreview records;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    /**
     * Keeps a file that is to be mapped.
     *
     * @param content read to its end, not closed
     * @return what it holds
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT anywhere; TOO_LARGE; INVALID for a file that cannot be read
     *     or has no rows
     */
    public FileLook keep(InputStream content, String fileName) {
        caller.require(Permission.IMPORT);
        DocumentView document = documents.store(content, fileName, "mapping");
        FileLook look = look(document.id());
        if (look.rows() == 0) {
            throw Problem.invalid("file", "import.no-rows", null);
        }
        return look;
    }

    /**
     * The same for a file of records other than places: it tells of people, and is not kept for long.
     *
     * @throws Problem as {@link #keep}
     */
    public FileLook keepPeople(InputStream content, String fileName) {
        FileLook look = keep(content, fileName);
        documents.holdsPeople(look.document());
        return look;
    }

    /**
     * What a kept file holds, from its first 2000 rows.
     *
     * @throws Problem as {@link #keep}; NOT_FOUND where the caller has no such file
     */
    public FileLook look(UUID document) {
        caller.require(Permission.IMPORT);
        DocumentView file = documents.get(document);
        FileShape shape = context.anyShape(document);
        ColumnCounts counts = new ColumnCounts();
        int rows = 0;
        boolean whole = true;
        try (RowSource source = RowSource.open(shape, context.open(document))) {
            RawRow row = source.next();
            for (; row != null && rows < LOOKED_AT; row = source.next()) {
                rows++;
                counts.add(row.cells());
            }
            whole = row == null;
            return new FileLook(
                    document, file.fileName(), shape.kind().name(), counts.looks(source.columns(), rows), rows, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A first mapping for a file, with what its values probably mean; the source of places is told from its name.
     *
     * @param kind {@link Mapping#PLACES} or another
     * @throws Problem DENIED; INVALID for a kind that is none
     */
    public Mapping suggest(FileLook look, String kind) {
        kinds.authorize(kind);
        if (!Mapping.PLACES.equals(kind)) {
            List<FieldRule> rules = kinds.required(kind).suggest(look.columns());
            return new Mapping("", "", kind, "", rules, null);
        }
        List<FieldRule> rules = Suggestions.rules(look.columns()).stream()
                .map(r -> r.transform() == Transform.VALUES ? withMeanings(r, look) : r)
                .toList();
        return new Mapping("", "", SourcePolicy.fromFileName(look.fileName()), rules, null);
    }

    /** What is wrong with a rule of a mapping of a kind; empty when it can be kept. */
    public List<Violation> check(String kind, FieldRule rule) {
        kinds.authorize(kind);
        return kinds.check(kind, rule);
    }

    /**
     * What the rows of a kind other than places can say.
     *
     * @throws Problem DENIED; INVALID for a kind that is none
     */
    public RecordSchema schema(String kind) {
        kinds.authorize(kind);
        return kinds.required(kind).schema();
    }

    private FieldRule withMeanings(FieldRule rule, FileLook look) {
        List<KnownTerm> terms = terms(Mapping.PLACES, rule.field());
        List<ValueEntry> table = new ArrayList<>();
        for (ValueRows.Row row : ValueRows.of(rule, look.columns())) {
            ValueSuggestions.term(row.value(), terms)
                    .ifPresent(code -> table.add(new ValueEntry(row.column(), row.value(), List.of(code))));
        }
        return rule.withValues(table);
    }

    /**
     * The terms that values of a field may mean, in the order of their list; for services the finer ones, too.
     *
     * @param kind {@link Mapping#PLACES} or another
     * @param field as mappings call it
     * @return empty for a field without a list
     */
    public List<KnownTerm> terms(String kind, String field) {
        caller.require(Permission.IMPORT);
        if (!Mapping.PLACES.equals(kind)) {
            return kinds.required(kind).terms(field);
        }
        Field known = Field.byColumn(field);
        if (known == null || known.vocabulary() == null) {
            return List.of();
        }
        List<VocabularyTerm> terms = new ArrayList<>(
                vocabularies.all().terms(Vocabulary.byCode(known.vocabulary()).orElseThrow()));
        if (known == Field.SERVICES) {
            terms.addAll(vocabularies.all().terms(Vocabulary.SERVICE_DETAIL));
        }
        return terms.stream()
                .filter(VocabularyTerm::active)
                .map(t -> new KnownTerm(t.code(), t.label()))
                .toList();
    }

    /**
     * What a mapping makes of the first 50 rows of a kept file. Writes nothing.
     *
     * @param rules as they stand, complete or not
     * @throws Problem as {@link #look}
     */
    public MappingPreview preview(UUID document, Mapping rules) {
        caller.require(Permission.IMPORT);
        documents.get(document);
        if (!rules.places()) {
            kinds.authorize(rules.kind());
            return records.preview(document, rules);
        }
        FileShape shape = context.anyShape(document);
        Profile profile = MappingTranslation.profile(rules);
        RowMapper mapper = context.mapper(
                profile, rules.source().isBlank() ? "?" : rules.source(), ContradictionPolicy.ASK, () -> "?");
        List<MappingPreview.Row> rows = new ArrayList<>();
        try (RowSource source = RowSource.open(shape, context.open(document))) {
            for (RawRow row = source.next(); row != null && rows.size() < SHOWN; row = source.next()) {
                rows.add(row(mapper.map(row)));
            }
            Set<String> columns = source.columns();
            List<Violation> problems = profile.missing(columns).stream()
                    .map(c -> Violation.of("file", "import.mapping-column-missing", c, name(rules)))
                    .toList();
            List<Violation> remarks = profile.absent(columns).stream()
                    .map(c -> Violation.of(c, "import.mapping-column-absent", null, name(rules)))
                    .toList();
            return new MappingPreview(problems, remarks, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Mapping mapping) {
        return mapping.name().isBlank() ? "?" : mapping.name();
    }

    private static MappingPreview.Row row(MappedRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.values().forEach((field, list) -> values.put(field.column(), String.join(", ", list)));
        if (row.commune() != null) {
            values.put(Field.COMMUNE.column(), row.commune().commune().name());
        }
        String latitude = row.value(Field.LATITUDE);
        if (latitude != null && row.value(Field.LONGITUDE) != null) {
            values.put(FieldRule.POSITION, latitude + ", " + row.value(Field.LONGITUDE));
        }
        return new MappingPreview.Row(
                row.raw().line(),
                values,
                row.acceptable(),
                null,
                violations(row, Finding.Severity.ERROR),
                violations(row, Finding.Severity.WARNING));
    }

    private static List<Violation> violations(MappedRow row, Finding.Severity severity) {
        return row.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> new Violation(f.column(), f.rule(), ImportReading.shortened(f.value()), f.args()))
                .toList();
    }
}
