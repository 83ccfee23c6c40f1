package fr.maillage.web.actor;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Adds a person whom an actor is reached through, or corrects one. */
@Named
@ViewScoped
public class ContactEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private Caller caller;

    private String actor;
    private String id;
    private int version;
    private String actorName;
    private boolean loaded;
    private ContactView theirs;
    private String name;
    private String duty;
    private String email;
    private String phone;
    private boolean noMail;

    /** Fills the form when the page is opened; a new contact starts empty. */
    public void load() {
        if (loaded) {
            return;
        }
        caller.require(Permission.EDIT_ACTORS);
        ActorDetail of = actors.get(actorId());
        if (!of.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (of.archived()) {
            throw Problem.notFound("actor", actor);
        }
        actorName = of.name();
        if (id != null) {
            fill(of.contacts().stream()
                    .filter(c -> c.id().equals(contactId()))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("contact", id)));
        }
        loaded = true;
    }

    public String save() {
        ContactInput input = new ContactInput(name, duty, email, phone, noMail);
        try {
            if (id == null) {
                contacts.add(actorId(), input);
            } else {
                contacts.update(contactId(), version, input);
            }
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            theirs = contacts.get(contactId());
            version = theirs.version();
            return null;
        }
        Notice.success("actor.done.contact-saved");
        return "/actor/detail.xhtml?faces-redirect=true&id=" + actor;
    }

    private void fill(ContactView contact) {
        version = contact.version();
        name = contact.name();
        duty = contact.duty();
        email = contact.email();
        phone = contact.phone();
        noMail = contact.noMail();
    }

    private UUID actorId() {
        return Identifiers.of("actor", actor);
    }

    private UUID contactId() {
        return Identifiers.of("contact", id);
    }

    /** Gives what somebody else saved meanwhile; null while nobody did. */
    public ContactView getTheirs() {
        return theirs;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getActorName() {
        return actorName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isNoMail() {
        return noMail;
    }

    public void setNoMail(boolean noMail) {
        this.noMail = noMail;
    }
}
