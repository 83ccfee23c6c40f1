package fr.maillage.web.plan.journal;

import fr.maillage.document.KeptFile.Sent;
import fr.maillage.plan.journal.JournalEntry;
import fr.maillage.plan.journal.JournalField;
import fr.maillage.plan.journal.JournalService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The journal on the page of an action. */
@Named
@ViewScoped
public class JournalView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double KIBIBYTE = 1024;

    @Inject
    private JournalService journal;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private UUID action;
    private ArrayList<JournalEntry> entries;
    private String notedOn;
    private String words;
    private transient Part file;

    /** The entries of an action, the latest first, as the page shows them. */
    public List<JournalEntry> of(UUID id) {
        if (entries == null) {
            action = id;
            entries = new ArrayList<>(journal.of(id));
            notedOn = ClockProducer.today(clock).toString();
        }
        return entries;
    }

    /** Notes something, with a file where one was chosen. */
    public String add() {
        FieldValues<JournalField> input = FieldValues.none(JournalField.class)
                .with(JournalField.NOTED_ON, notedOn)
                .with(JournalField.WORDS, words);
        if (chosen()) {
            Upload.read(
                    file, "file", "required", (content, name) -> journal.add(action, input, new Sent(content, name)));
        } else {
            journal.add(action, input, null);
        }
        return told("plan.journal.done.added");
    }

    private boolean chosen() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
    }

    /** Takes an entry out. */
    public String remove(JournalEntry entry) {
        try {
            journal.remove(action, entry.id(), entry.version());
        } catch (Problem problem) {
            entries = null;
            throw problem;
        }
        return told("plan.journal.done.removed");
    }

    private String told(String text) {
        Notice.success(text);
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + action;
    }

    /** Names a file, and tells its size. */
    public String label(JournalEntry entry) {
        return texts.of(
                "plan.journal.file.label",
                entry.file().name(),
                Math.max(1, Math.round(entry.file().size() / KIBIBYTE)));
    }

    public String getNotedOn() {
        return notedOn;
    }

    public void setNotedOn(String notedOn) {
        this.notedOn = notedOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
