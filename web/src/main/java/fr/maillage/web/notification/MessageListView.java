package fr.maillage.web.notification;

import fr.maillage.notification.MailServer;
import fr.maillage.notification.MessageFilter;
import fr.maillage.notification.MessageState;
import fr.maillage.notification.MessageView;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The list of messages: its state is its address. */
@Named
@RequestScoped
public class MessageListView {

    @Inject
    private NotificationService messages;

    @Inject
    private Texts texts;

    private ListState state;
    private MessageFilter filter;
    private Page<MessageView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("created", false);
        filter = MessageParameters.filter(Asked.byPage());
        page = messages.list(filter, state.request());
    }

    /** Lets the failed message whose button was pressed wait for another attempt. */
    public void retry() {
        messages.retry(Identifiers.of("message", Back.parameter("retry")));
        Notice.success("notification.done.retry");
        Back.toList();
    }

    /** A message's text; where its links will stand, words say so, since the links themselves are known to nobody here. */
    public String readable(String text) {
        String words = texts.of("notification.list.personal-link");
        String readable = text.replace(NewMessage.LINK, words);
        for (int number = 1; number <= NewMessage.MOST_LINKS; number++) {
            readable = readable.replace(NewMessage.link(number), words);
        }
        return readable;
    }

    /** The list of all that one recipient got. */
    public String mailboxOf(String recipient) {
        return "/notification/list.xhtml?q=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8);
    }

    /** Tells if messages are shown as their recipients read them. */
    public boolean isMailbox() {
        return messages.mailbox();
    }

    /** The kind of badge of a state. */
    public String badge(MessageState of) {
        return switch (of) {
            case SENT -> "ok";
            case FAILED -> "bad";
            case WAITING -> "info";
            case SUPPRESSED -> "neutral";
        };
    }

    public List<MessageState> getStates() {
        return Arrays.asList(MessageState.values());
    }

    /** Tells if messages can leave. */
    public MailServer getServer() {
        return messages.server();
    }

    public ListState getState() {
        return state;
    }

    public MessageFilter getFilter() {
        return filter;
    }

    public Page<MessageView> getPage() {
        return page;
    }
}
