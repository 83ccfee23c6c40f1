package fr.maillage.web.administration;

import fr.maillage.administration.PersonFile;
import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/** Finds what is known of one person, hands it out, erases it. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonFileService persons;

    @Inject
    private transient Caller caller;

    private String email;
    private String type;
    private String id;
    private boolean sure;
    private transient PersonFile file;
    /** Who was found: what is handed out or erased is what was looked at, whatever the form says by then. */
    private PersonQuery found;

    public void open() {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
    }

    public String find() {
        found = null;
        PersonQuery query = new PersonQuery(email, type, id);
        file = persons.find(query);
        found = query;
        return null;
    }

    public String export() throws IOException {
        byte[] json = PersonJson.of(persons.export(found)).toString().getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseContentLength(json.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"personne.json\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(json);
        faces.responseComplete();
        return null;
    }

    public String erase() {
        if (!sure) {
            throw Problem.invalid("sure", "required", null);
        }
        persons.erase(found);
        Notice.success("administration.person.erased");
        return "/administration/person.xhtml?faces-redirect=true";
    }

    /** Gives what is known of who was found; null before the first look. */
    public PersonFile getFile() {
        if (file == null && found != null) {
            file = persons.find(found);
        }
        return file;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
