package fr.maillage.web.plan.journal;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.journal.JournalEntry;
import fr.maillage.plan.journal.JournalField;
import fr.maillage.plan.journal.JournalService;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Corrects an entry of the journal of an action. */
@Named
@ViewScoped
public class JournalEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JournalService journal;

    @Inject
    private ActionService actions;

    @Inject
    private Caller caller;

    private String action;
    private String id;
    private boolean read;
    private int version;
    private String of;
    private String notedOn;
    private String words;

    /** Reads the entry that the address names. */
    public void open() {
        if (read) {
            return;
        }
        caller.require(Permission.EDIT_PLAN);
        JournalEntry entry = journal.get(action(), entry());
        of = actions.get(action()).action().title();
        version = entry.version();
        notedOn = entry.notedOn().toString();
        words = entry.words();
        read = true;
    }

    public String save() {
        journal.change(
                action(),
                entry(),
                version,
                FieldValues.none(JournalField.class)
                        .with(JournalField.NOTED_ON, notedOn)
                        .with(JournalField.WORDS, words));
        Notice.success("plan.journal.done.changed");
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + action();
    }

    private UUID action() {
        return Identifiers.of("plan.action", action);
    }

    private UUID entry() {
        return Identifiers.of(JournalService.KIND, id);
    }

    /** The title of its action. */
    public String getOf() {
        return of;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
}
