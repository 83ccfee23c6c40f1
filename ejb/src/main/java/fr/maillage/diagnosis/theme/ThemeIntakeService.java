package fr.maillage.diagnosis.theme;

import fr.maillage.diagnosis.model.Theme;
import fr.maillage.diagnosis.persistence.ThemeRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Themes as files bring them: found by their codes; only what a row says is changed. Who writes a diagnosis brings the themes
 * that it needs; what others code by already is changed by those alone who look after the tree.
 */
@Stateless
public class ThemeIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private ThemeRepository themes;

    @Inject
    private ThemeLifecycle lifecycle;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DIAGNOSIS anywhere
     */
    public List<RecordOutcome> take(List<FieldValues<ThemeField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DIAGNOSIS);
        boolean keeper =
                caller.may(Permission.MANAGE_REFERENCE, territories.committee().id());
        Vocabularies terms = vocabularies.all();
        List<ThemeView> known = new ArrayList<>(themes.all());
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FieldValues<ThemeField> row : rows) {
            String parent = row.text(ThemeField.PARENT);
            if (dryRun && parent != null && new ThemeTree(known).find(parent).isEmpty()) {
                notes.noted(key(parent)).ifPresent(kind -> known.add(planned(known, parent, kind)));
            }
            RecordOutcome outcome = take(row, new ThemeTree(known), terms, keeper, dryRun);
            outcomes.add(outcome);
            boolean written = !dryRun && !outcome.rejected() && !RecordOutcome.UNCHANGED.equals(outcome.status());
            if (written) {
                themes.flush();
                known.clear();
                known.addAll(themes.all());
            } else if (dryRun && RecordOutcome.CREATED.equals(outcome.status())) {
                String code = row.text(ThemeField.CODE);
                notes.note(key(code), row.text(ThemeField.KIND));
                known.add(planned(known, code, row.text(ThemeField.KIND)));
            }
        }
        return outcomes;
    }

    private RecordOutcome take(
            FieldValues<ThemeField> row, ThemeTree tree, Vocabularies terms, boolean keeper, boolean dryRun) {
        String code = row.text(ThemeField.CODE);
        Optional<ThemeView> known = tree.find(code);
        if (known.isPresent() && known.get().archived()) {
            return RecordOutcome.rejected(code, List.of(Violation.of("code", "diagnosis-theme-archived-known", code)));
        }
        FieldValues<ThemeField> before = known.map(ThemeView::values).orElse(FieldValues.none(ThemeField.class));
        return attempts.row(code, () -> {
            FieldValues<ThemeField> after =
                    ThemeValidator.check(row.or(before), before, known.orElse(null), tree, terms);
            List<Change> changes = before.changes(after);
            boolean planned = known.isPresent() && known.get().key() < 0;
            if (known.isPresent() && !planned && !changes.isEmpty() && !keeper) {
                throw Problem.invalid("code", "diagnosis-theme-kept", code);
            }
            if (!dryRun && !changes.isEmpty()) {
                write(known, before, after);
            }
            return new RecordOutcome(
                    code,
                    known.isEmpty()
                            ? RecordOutcome.CREATED
                            : changes.isEmpty() || planned ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED,
                    planned ? List.of() : changes,
                    List.of());
        });
    }

    private void write(Optional<ThemeView> known, FieldValues<ThemeField> before, FieldValues<ThemeField> after) {
        String above = after.text(ThemeField.PARENT);
        Theme parent = above == null ? null : themes.byCode(above).orElseThrow();
        if (known.isEmpty()) {
            lifecycle.create(after, parent);
        } else {
            lifecycle.update(themes.byKey(known.get().key()).orElseThrow(), before, after, parent);
        }
    }

    private static String key(String code) {
        return "t:" + code;
    }

    /** A theme that an earlier row of a dry run would have entered; its key is negative. */
    private static ThemeView planned(List<ThemeView> known, String code, String kind) {
        long key = -1L - known.size();
        FieldValues<ThemeField> values = FieldValues.none(ThemeField.class)
                .with(ThemeField.CODE, code)
                .with(ThemeField.NAME, code)
                .with(ThemeField.KIND, kind);
        return new ThemeView(
                key,
                UUID.randomUUID(),
                0,
                values,
                ThemeKind.byCode(kind).orElse(ThemeKind.THEME),
                null,
                key,
                null,
                false);
    }
}
