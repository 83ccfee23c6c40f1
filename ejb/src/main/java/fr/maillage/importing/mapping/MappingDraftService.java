package fr.maillage.importing.mapping;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportContext;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.mapping.Suggestions;
import fr.maillage.mapping.Transform;
import fr.maillage.mapping.ValueEntry;
import fr.maillage.mapping.ValueRows;
import fr.maillage.mapping.ValueSuggestions;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.SourcePolicy;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Help for people while they make a mapping: the file's columns, suggestions, and what the first rows become. */
@Stateless
public class MappingDraftService {

    /** The rows that a preview shows. */
    public static final int SHOWN = 50;

    @Inject
    private DocumentService documents;

    @Inject
    private ImportContext context;

    @Inject
    private RecordKinds kinds;

    @Inject
    private PlacePreview places;

    @Inject
    private RecordPreview records;

    @Inject
    private MappingKeyService keys;

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
     * Reads the columns of a kept file, from its first 2000 rows, and which of them tell its rows apart, from the
     * first 100,000.
     *
     * @throws Problem as {@link #keep}; NOT_FOUND where the caller has no such file
     */
    public FileLook look(UUID document) {
        caller.require(Permission.IMPORT);
        DocumentView file = documents.get(document);
        FileShape shape = context.anyShape(document);
        ColumnCounts counts = new ColumnCounts();
        try (RowSource source = RowSource.open(shape, context.open(document))) {
            for (RawRow row = source.next(); row != null && !counts.full(); row = source.next()) {
                counts.add(row.cells());
            }
            return new FileLook(
                    document,
                    file.fileName(),
                    shape.kind().name(),
                    counts.looks(source.columns()),
                    counts.looked(),
                    counts.whole());
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
        Mapping suggested = new Mapping("", "", SourcePolicy.fromFileName(look.fileName()), rules, null);
        return keys.look(look.document(), suggested)
                .map(KeyLook::better)
                .map(suggested::with)
                .orElse(suggested);
    }

    /** Finds the faults of a rule of a mapping of a kind; empty when it can be kept. */
    public List<Violation> check(String kind, FieldRule rule) {
        kinds.authorize(kind);
        return kinds.check(kind, rule);
    }

    /**
     * Gives the schema of rows of a kind other than places.
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
     * Previews the first 50 rows of a kept file under a mapping. Writes nothing.
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
        return places.preview(document, rules);
    }
}
