package fr.maillage.web.plan.action;

import fr.maillage.person.PersonRef;
import fr.maillage.plan.action.ActionPersonService;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who answers for the action of the page. */
@Named
@ViewScoped
public class ActionPersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionDetailView page;

    @Inject
    private ActionPersonService people;

    private PersonRef person;
    private boolean shown;
    private String said;
    private int version;

    /** Takes note of what the page shows; before each page. */
    public void load() {
        shown = people.shown(page.getDetail().id());
        person = people.of(page.getDetail().id()).orElse(null);
        version = page.getDetail().version();
        if (said == null) {
            said = person == null ? "" : person.name();
        }
    }

    /** Says who it is; nobody where the field is empty, and nothing where it says who it is already. */
    public String save() {
        if (person == null || !person.name().equals(said)) {
            people.say(page.getDetail().id(), version, said);
        }
        Notice.success("plan.action.done.person");
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + page.getId();
    }

    /** The names that the field offers while one types. */
    public List<String> suggest(String words) {
        return words.isBlank() ? List.of() : people.suggested(words.strip(), Reference.SUGGESTIONS);
    }

    public boolean isShown() {
        return shown;
    }

    /** Null for nobody. */
    public PersonRef getPerson() {
        return person;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
