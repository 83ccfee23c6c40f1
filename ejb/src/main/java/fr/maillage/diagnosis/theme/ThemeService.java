package fr.maillage.diagnosis.theme;

import fr.maillage.diagnosis.model.Theme;
import fr.maillage.diagnosis.persistence.ThemeRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.CodeSeries;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** The tree of themes. Reading it needs READ somewhere, changing it MANAGE_REFERENCE on the committee's territory. */
@Stateless
@LocalBean
public class ThemeService extends LifecycleService<Theme, ThemeDetail, ThemeField> {

    @Inject
    private ThemeLifecycle lifecycle;

    @Inject
    private ThemeRepository themes;

    @Inject
    private VocabularyService vocabularies;

    /** The whole tree, archived themes too, in one statement; names of themes are no secret. */
    public ThemeTree tree() {
        return new ThemeTree(themes.all());
    }

    /**
     * The whole tree, for somebody who is about to say something of some themes in her transaction: whoever merges or
     * archives one of them waits for her, or she for him.
     *
     * @param codes of the themes; unknown ones do no harm
     */
    public ThemeTree treeFor(Collection<String> codes) {
        themes.lockCoded(codes);
        return tree();
    }

    /**
     * Enters a theme.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without MANAGE_REFERENCE
     */
    public ThemeDetail create(FieldValues<ThemeField> input) {
        caller().require(Permission.MANAGE_REFERENCE);
        ThemeTree tree = tree();
        FieldValues<ThemeField> values = ThemeValidator.check(
                CodeSeries.given(input, series -> tree.codes()),
                FieldValues.none(ThemeField.class),
                null,
                tree,
                vocabularies.all());
        return detail(lifecycle.create(values, parent(values)));
    }

    @Override
    public ThemeDetail update(UUID id, int version, FieldValues<ThemeField> input) {
        Theme theme = lifecycle.forChange(id, version);
        lifecycle.requireActive(theme);
        ThemeTree tree = tree();
        ThemeView known = tree.find(theme.id()).orElseThrow();
        FieldValues<ThemeField> values = ThemeValidator.check(input, known.values(), known, tree, vocabularies.all());
        lifecycle.update(theme, known.values(), values, parent(values));
        return detail(theme);
    }

    /**
     * Merges a theme into another of the same kind: what was said of it is said of the other, what stands below it stands
     * below the other, and it is archived for good.
     *
     * @param version that the caller has seen of the theme that goes
     * @throws Problem as for {@link #update}; INVALID on {@code into} for itself, one below it, one of another kind, or
     *     one that is archived
     */
    public ThemeDetail merge(UUID id, int version, String into) {
        Theme theme = lifecycle.forChange(id, version);
        lifecycle.requireActive(theme);
        ThemeTree tree = tree();
        ThemeView from = tree.find(theme.id()).orElseThrow();
        ThemeView target = tree.find(into).orElseThrow(() -> Problem.invalid("into", "unknown-value", into));
        if (tree.under(target, from) || target.archived() || target.kind() != from.kind()) {
            throw Problem.invalid("into", "diagnosis-theme-merge", target.name("fr"));
        }
        lifecycle.merge(theme, themes.byKey(target.key()).orElseThrow());
        return detail(theme);
    }

    private Theme parent(FieldValues<ThemeField> values) {
        String code = values.text(ThemeField.PARENT);
        return code == null ? null : themes.byCode(code).orElseThrow();
    }

    @Override
    protected ThemeLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected ThemeDetail detail(Theme theme) {
        themes.flush();
        return new ThemeDetail(tree().find(theme.id()).orElseThrow(), lifecycle.editable(theme));
    }
}
