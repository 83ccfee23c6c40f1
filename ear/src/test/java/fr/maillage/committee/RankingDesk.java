package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.ranking.RankingDetail;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.committee.ranking.RankingService;
import fr.maillage.notification.Sender;
import fr.maillage.testing.LocalMailServer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rankings that a committee of the Grand Est asks of its members, and the mails that ask them. */
@Dependent
public class RankingDesk {

    static final String QUESTION = "Que faire d'abord ?";

    private static final Pattern LINK = Pattern.compile("/committee/ranking/answer\\.xhtml\\?link=(\\S+)");

    @Inject
    private InvitationDesk desk;

    @Inject
    private RankingService rankings;

    @Inject
    private Sender sender;

    InvitationDesk people() {
        return desk;
    }

    /** Asks until tomorrow. */
    UUID ask(UUID body, String... labels) {
        return ask(body, desk.today().plusDays(1), labels);
    }

    UUID ask(UUID body, LocalDate closesOn, String... labels) {
        return officer(() -> rankings.ask(body, QUESTION, closesOn.toString(), options(labels)));
    }

    RankingDetail get(UUID ranking) {
        return officer(() -> rankings.get(ranking));
    }

    /** The secret of the link in the first mail to somebody. */
    String link(LocalMailServer server, String name) {
        sender.await("mails to " + name, () -> !server.mailsTo(desk.email(name)).isEmpty());
        return secret(server.mailsTo(desk.email(name)).get(0).text());
    }

    /** The secret of the link in a mail. */
    static String secret(String mail) {
        Matcher matcher = LINK.matcher(mail);
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }

    static List<RankingOption> options(String... labels) {
        return Arrays.stream(labels)
                .map(label -> new RankingOption(0, label, null))
                .toList();
    }

    /** Places as they are typed, for the first option and so on. */
    static Map<Integer, String> typed(String... places) {
        Map<Integer, String> typed = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            typed.put(i + 1, places[i]);
        }
        return typed;
    }
}
