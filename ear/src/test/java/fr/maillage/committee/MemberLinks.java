package fr.maillage.committee;

import fr.maillage.notification.Sender;
import fr.maillage.testing.LocalMailServer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** Links that members find in their mail, by which they take part. */
@Dependent
public class MemberLinks {

    static final String INVITATION = "/committee/gathering/answer.xhtml";
    static final String MINUTES = "/committee/gathering/approve.xhtml";
    static final String TASK = "/committee/task/answer.xhtml";
    static final String PACK = "/committee/pack/read.xhtml";
    static final String DIGEST = "/committee/digest/page.xhtml";
    static final String RANKING = "/committee/ranking/answer.xhtml";

    @Inject
    private Sender sender;

    /**
     * The secret of a link to a page in the mail to somebody, once it came.
     *
     * @param about words of that mail
     */
    String secret(LocalMailServer server, String email, String page, String about) {
        sender.await(
                "a mail with " + page + " to " + email,
                () -> !secrets(server, email, page, about).isEmpty());
        return secrets(server, email, page, about).get(0);
    }

    /** Waits until so many mails came to anybody. */
    void came(LocalMailServer server, int mails) {
        sender.await(mails + " mails", () -> server.mails().size() >= mails);
    }

    private static List<String> secrets(LocalMailServer server, String email, String page, String about) {
        Pattern link = Pattern.compile(Pattern.quote(page) + "\\?link=(\\S+)");
        return server.mailsTo(email).stream()
                .map(LocalMailServer.Mail::text)
                .filter(text -> text.contains(about))
                .flatMap(text -> link.matcher(text).results().map(found -> found.group(1)))
                .toList();
    }
}
