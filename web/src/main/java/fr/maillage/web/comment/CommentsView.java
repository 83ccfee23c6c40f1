package fr.maillage.web.comment;

import fr.maillage.comment.CommentService;
import fr.maillage.comment.CommentThread;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Comments beside the record of a page, and the one that somebody adds. */
@Named
@ViewScoped
public class CommentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentService comments;

    private String kind;
    private UUID record;
    private int number = CommentService.LAST;
    private transient CommentThread thread;
    private String text;
    private String told;
    private final ArrayList<String> names = new ArrayList<>();

    /** The comments of a record, as the page shows them: the last page, or the one that the address names. */
    public CommentThread of(String type, UUID id) {
        if (record == null) {
            kind = type;
            record = id;
            number = PageNumbers.of(Back.parameter("comments"));
        }
        if (thread == null) {
            thread = comments.thread(ref(), number);
        }
        return thread;
    }

    /** The address of another page of them, one-based. */
    public String href(int page) {
        return "?id=" + record + "&comments=" + page + "#s-comments";
    }

    /** The names that the field offers while one types. */
    public List<String> suggest(String words) {
        return words.isBlank() ? List.of() : comments.suggested(ref(), words, Reference.SUGGESTIONS);
    }

    /** Adds whom the field names to those who are told. */
    public void add() {
        String name = comments.meant(ref(), told);
        if (!names.contains(name)) {
            names.add(name);
        }
        told = null;
    }

    /** Takes somebody from those who are told. */
    public void drop(String name) {
        names.remove(name);
    }

    /** Says it; whom the field still names is told, too. */
    public String write() {
        List<String> all = new ArrayList<>(names);
        if (told != null && !told.isBlank()) {
            all.add(told);
        }
        comments.write(ref(), text, all);
        Notice.success("comment.done");
        return here();
    }

    /** Withdraws a comment. */
    public String withdraw(UUID comment) {
        // Whatever comes of it, the page is read anew.
        thread = null;
        comments.withdraw(comment);
        Notice.success("comment.done.withdrawn");
        return here();
    }

    private String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&id=" + record;
    }

    private RecordRef ref() {
        return new RecordRef(kind, record);
    }

    /** Who is told so far. */
    public List<String> getNames() {
        return names;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}
