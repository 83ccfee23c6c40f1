package fr.maillage.web.diagnosis.theme;

import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Names of themes and of their values in the page's language. */
@Named("themeLabels")
@RequestScoped
public class ThemeLabels extends RecordLabels<ThemeField> {

    @Inject
    private ThemeService themes;

    @Inject
    private LanguageView language;

    private ThemeTree tree;

    public ThemeLabels() {
        super(ThemeField.class, "diagnosis.theme");
    }

    ThemeTree tree() {
        if (tree == null) {
            tree = themes.tree();
        }
        return tree;
    }

    @Override
    protected String item(ThemeField field, String code) {
        return field == ThemeField.PARENT ? tree().find(code).map(this::name).orElse(code) : code;
    }

    /** The name of a theme. */
    public String name(ThemeView theme) {
        return theme.name(language.getTag());
    }

    /** The name of the theme in which one was merged; empty where it was not. */
    public String mergedInto(ThemeView theme) {
        return theme.mergedInto() == null
                ? ""
                : name(tree().find(theme.mergedInto()).orElseThrow());
    }

    /** The badge of a kind. */
    public String badge(ThemeKind kind) {
        return switch (kind) {
            case THEME -> "info";
            case SUB_THEME -> "neutral";
            case PROPOSAL -> "ok";
        };
    }

    /** Lists the themes into which one may be merged: those of its kind that do not stand below it. */
    public List<ThemeView> targets(ThemeView theme) {
        return tree().choices().stream()
                .filter(other -> other.kind() == theme.kind() && !tree().under(other, theme))
                .toList();
    }
}
