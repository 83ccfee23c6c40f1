package fr.maillage.web.mailing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.MailingPreview;
import fr.maillage.mailing.MailingService;
import fr.maillage.mailing.MailingView;
import fr.maillage.notification.MailServer;
import fr.maillage.notification.NotificationService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Writes to a contact list, after a look at what the first person would get. */
@Named
@ViewScoped
public class MailingWriteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContactListService lists;

    @Inject
    private transient MailingService mailings;

    @Inject
    private transient NotificationService messages;

    @Inject
    private transient Caller caller;

    /** Of this page: pressing twice writes once. */
    private final UUID key = UUID.randomUUID();

    private String id;
    private String listName;
    private String subject;
    private String text;
    private transient MailingPreview preview;

    public void load() {
        caller.require(Permission.EDIT_ACTORS);
        listName = lists.get(Identifiers.of("contact-list", id)).input().name();
    }

    public String show() {
        preview = mailings.preview(Identifiers.of("contact-list", id), subject, text);
        return null;
    }

    public String send() {
        MailingView sent = mailings.send(Identifiers.of("contact-list", id), key, subject, text);
        Notice.success("mailing.done.sent", sent.written());
        return "/mailing/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Tells if messages can leave. */
    public MailServer getServer() {
        return messages.server();
    }

    /** Gives what the first person would get; null before the look. */
    public MailingPreview getPreview() {
        return preview;
    }

    public String getListName() {
        return listName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
