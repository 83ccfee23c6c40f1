package fr.maillage.web.committee.decision;

import fr.maillage.committee.publication.Mark;
import fr.maillage.committee.publication.PublicationService;
import fr.maillage.committee.publication.PublicationSheet;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Version of a decision that everybody is to read, after an officer looked at the names in it. */
@Named
@ViewScoped
public class PublicationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicationService publications;

    @Inject
    private transient Caller caller;

    private String id;
    private int version;
    private String text;
    private String minutes;
    private List<String> looked = new ArrayList<>();
    private transient PublicationSheet sheet;
    private transient List<String> marked;
    private transient List<Mark> marks;

    /** Reads how it stands; what was typed stays. */
    public void load() {
        caller.require(Permission.EDIT_COMMITTEE);
        sheet = publications.sheet(uuid());
        version = sheet.version();
        if (text == null) {
            text = sheet.text();
            minutes = sheet.minutes();
        }
    }

    /** Looks for names in what was typed. */
    public String look() {
        return null;
    }

    /** Shows it to everybody. */
    public String publish() {
        publications.publish(uuid(), version, text, minutes, looked);
        Notice.success("committee.publication.done.published");
        return again();
    }

    /** Shows it to nobody any more. */
    public String unpublish() {
        publications.unpublish(uuid(), version);
        Notice.success("committee.publication.done.unpublished");
        return again();
    }

    private String again() {
        return "/committee/decision/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public PublicationSheet getSheet() {
        return sheet;
    }

    /** Marks in the words what may tell who somebody is. */
    public List<Mark> getMarks() {
        List<String> words = Arrays.asList(text, minutes);
        if (!words.equals(marked)) {
            marks = publications.look(uuid(), text, minutes);
            marked = words;
        }
        return marks;
    }

    private UUID uuid() {
        return Identifiers.of("committee.decision", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    /** The words at which she looked. */
    public List<String> getLooked() {
        return List.copyOf(looked);
    }

    public void setLooked(List<String> looked) {
        this.looked = new ArrayList<>(looked);
    }
}
