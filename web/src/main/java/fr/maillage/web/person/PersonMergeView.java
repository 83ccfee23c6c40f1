package fr.maillage.web.person;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonDetail;
import fr.maillage.person.PersonService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Makes one of two entries of a person: the other is named, both are shown side by side, one is chosen to stay. */
@Named
@ViewScoped
public class PersonMergeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SECOND = "second";

    @Inject
    private transient PersonService persons;

    @Inject
    private transient PersonNames names;

    @Inject
    private transient Caller caller;

    private String id;
    private String other;
    private String typed;
    private String kept = "first";
    private PersonDetail first;
    private PersonDetail second;
    private boolean stale;

    /** Reads both as they are when the page is opened. */
    public void load() {
        caller.require(Permission.EDIT_ACTORS);
        if (first == null) {
            read();
        }
    }

    /** Shows the entry that was named beside the first one. */
    public String compare() {
        if (typed == null || typed.isBlank()) {
            throw Problem.invalid("typed", "required", null);
        }
        String meant = names.meant("typed", typed.strip());
        if (meant.equals(first.id().toString())) {
            throw Problem.invalid("typed", "person-itself", typed);
        }
        return "/person/merge.xhtml?faces-redirect=true&id=" + first.id() + "&other=" + meant;
    }

    /** Makes one of both; what somebody changed meanwhile is shown first. */
    public String merge() {
        PersonDetail stays = SECOND.equals(kept) ? second : first;
        PersonDetail goes = SECOND.equals(kept) ? first : second;
        try {
            PersonDetail one = persons.merge(stays.id(), stays.version(), goes.id(), goes.version());
            Notice.success("person.done.merged");
            return "/person/detail.xhtml?faces-redirect=true&id=" + one.id();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            stale = true;
            read();
            return null;
        }
    }

    /** Lists those who may be meant by what one types, as the input writes them. */
    public List<String> suggest(String words) {
        return words == null || words.isBlank() ? List.of() : names.suggested(words.strip());
    }

    private void read() {
        first = editable(Identifiers.of("person", id));
        second = other == null ? null : editable(Identifiers.of("person", other));
    }

    private PersonDetail editable(UUID person) {
        PersonDetail found = persons.get(person);
        if (!found.editable()) {
            throw Problem.denied("outside-territory");
        }
        return found;
    }

    public PersonDetail getFirst() {
        return first;
    }

    /** Null until it is named. */
    public PersonDetail getSecond() {
        return second;
    }

    public boolean isStale() {
        return stale;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }
}
