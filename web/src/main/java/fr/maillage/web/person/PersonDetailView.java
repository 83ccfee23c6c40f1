package fr.maillage.web.person;

import fr.maillage.audit.AuditView;
import fr.maillage.person.PersonDetail;
import fr.maillage.person.PersonFunction;
import fr.maillage.person.PersonService;
import fr.maillage.person.PersonSummary;
import fr.maillage.shared.AuditLine;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.feature.Features;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One person: how she is reached, what she does, who may be the same, what happened to her entry. */
@Named
@ViewScoped
public class PersonDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonService persons;

    @Inject
    private transient Features features;

    private String id;
    private PersonDetail detail;

    /** Reads her as she is now; before each page, so that a refused action shows what has changed. */
    public void load() {
        detail = persons.get(Identifiers.of("person", id));
    }

    public String remove() {
        persons.remove(detail.id(), detail.version());
        Notice.success("person.done.removed");
        return "/person/list.xhtml?faces-redirect=true";
    }

    /** The page of where she does something; null where it has none. */
    public String href(PersonFunction function) {
        return features.record(function.type())
                .map(kind -> kind.announced().address() + function.id())
                .orElse(null);
    }

    /** Entries that may be hers, too. */
    public List<PersonSummary> getAlike() {
        return detail.editable() ? persons.alike(detail.id()) : List.of();
    }

    /** Tells if she may be taken out: nothing that the page shows needs her. */
    public boolean isRemovable() {
        return detail.editable() && detail.functions().isEmpty() && !detail.account();
    }

    public List<AuditView> getHistory() {
        return persons.history(detail.id());
    }

    /** A changed value as people read it. */
    public String text(AuditLine.Change change, boolean after) {
        return after ? change.after() : change.before();
    }

    public PersonDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
