package fr.maillage.intake;

import fr.maillage.identity.Permission;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.mapping.RecordSuggestions;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A kind whose rows are first read one by one, then taken together: a row that cannot be read is refused with its reasons,
 * the others go on to the feature.
 *
 * @param <T> what a row says
 */
public abstract class RecordIntake<T> implements RecordKind {

    private final IntakeColumns columns;
    private final RecordSchema schema;
    private final Permission permission;

    @Inject
    private VocabularyService vocabularies;

    /**
     * A kind.
     *
     * @param permission what one needs somewhere to import it
     */
    protected RecordIntake(IntakeColumns columns, Permission permission) {
        this.columns = columns;
        this.schema = columns.schema();
        this.permission = permission;
    }

    /** The declaration of its columns. */
    protected IntakeColumns columns() {
        return columns;
    }

    @Override
    public RecordSchema schema() {
        return schema;
    }

    @Override
    public Permission permission() {
        return permission;
    }

    @Override
    public List<FieldRule> suggest(List<ColumnLook> columns) {
        return RecordSuggestions.rules(columns, this.columns.words(), Map.of());
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return columns.list(field)
                .map(list -> IntakeTerms.known(lists(), list))
                .orElseGet(() -> columns.choices(field));
    }

    /** The reference lists as they are now. */
    protected Vocabularies lists() {
        return vocabularies.all();
    }

    /** Reader of the fields of an enum by their types, for the rows of one call. */
    protected <F extends Enum<F> & RecordField> BiFunction<RecordRow, List<Violation>, FieldValues<F>> reader(
            Class<F> fields) {
        return columns.reader(fields, lists());
    }

    /**
     * Gives the reader of the rows of one call.
     *
     * @return makes of a row what it says; the list takes what cannot be read
     */
    protected abstract BiFunction<RecordRow, List<Violation>, T> reader();

    /** Names a row's record where the row cannot be read: by its code, where the kind has no better; may be null. */
    protected String label(RecordRow row) {
        return row.value("code");
    }

    /**
     * Takes what was read, within the caller's transaction, or tells what would happen.
     *
     * @return what became of each, in their order
     */
    protected abstract List<RecordOutcome> takeRead(List<T> rows, boolean dryRun, RecordNotes notes);

    @Override
    public List<RecordOutcome> take(List<RecordRow> rows, boolean dryRun, RecordNotes notes) {
        BiFunction<RecordRow, List<Violation>, T> reader = reader();
        List<RecordOutcome> outcomes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<T> good = new ArrayList<>();
        for (RecordRow row : rows) {
            List<Violation> wrong = new ArrayList<>();
            T said = reader.apply(row, wrong);
            if (wrong.isEmpty()) {
                places.add(outcomes.size());
                good.add(said);
                outcomes.add(null);
            } else {
                outcomes.add(RecordOutcome.rejected(label(row), wrong));
            }
        }
        List<RecordOutcome> taken = takeRead(good, dryRun, notes);
        for (int i = 0; i < taken.size(); i++) {
            outcomes.set(places.get(i), taken.get(i));
        }
        return outcomes;
    }
}
