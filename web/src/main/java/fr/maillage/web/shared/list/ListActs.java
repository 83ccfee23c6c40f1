package fr.maillage.web.shared.list;

import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Does what the button of a row says, and shows the list again as it was. */
@Named
@RequestScoped
public class ListActs {

    /** Carries which record is meant, and the version of it that was shown. */
    static final String BUTTON = "act-on-row";

    private static final String HERE = "here";

    @Inject
    private Lists lists;

    /** The record of a button, as it was shown. */
    static String meaning(String id, int version) {
        return id + " " + version;
    }

    /**
     * Acts on the row whose button was pressed; where that cannot be done, the list says why, as it stands now.
     *
     * @throws Problem NOT_FOUND for a button that no page has
     */
    public String run(String kind) {
        Map<String, String> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String[] meant = Parts.of(request.getOrDefault(BUTTON, ""), " ");
        RowAct<?> act = lists.act(kind).orElseThrow(() -> Problem.notFound(kind, kind));
        try {
            Notice.success(kind + ".act.done", act.act(Identifiers.of(kind, meant[0]), version(meant)));
        } catch (Problem problem) {
            Notice.warning(
                    "shared.list.act.refused",
                    RuleTexts.text(problem.violations().get(0), Messages.currentLocale()));
        }
        String path = "/" + kind.replace('.', '/') + "/list.xhtml";
        String here = request.getOrDefault(HERE, path);
        String list = here.equals(path) || here.startsWith(path + "?") ? here : path;
        return list + (list.indexOf('?') < 0 ? "?" : "&") + "faces-redirect=true";
    }

    private static int version(String... meant) {
        try {
            return Integer.parseInt(meant[meant.length - 1]);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
