package fr.maillage.web.diagnosis.theme;

import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tree of themes. */
@Named
@RequestScoped
public class ThemeListView {

    @Inject
    private ThemeService themes;

    @Inject
    private Caller caller;

    private ThemeTree tree;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        tree = themes.tree();
    }

    /** The themes of the first level. */
    public List<ThemeView> getThemes() {
        return below(null);
    }

    /** Lists the themes directly below a theme. */
    public List<ThemeView> below(ThemeView theme) {
        return tree.below(theme).stream().filter(t -> !t.archived()).toList();
    }

    /** Counts the themes on all levels. */
    public int getCount() {
        return tree.choices().size();
    }

    public boolean isEditable() {
        return caller.may(Permission.MANAGE_REFERENCE);
    }

    /** Tells if a file of themes can be brought in. */
    public boolean isImportable() {
        return caller.may(Permission.EDIT_DIAGNOSIS) && caller.may(Permission.IMPORT);
    }
}
