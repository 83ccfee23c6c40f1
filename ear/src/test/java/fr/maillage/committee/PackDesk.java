package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.pack.PackEdition;
import fr.maillage.committee.pack.PackSendService;
import fr.maillage.committee.pack.PackService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.notification.Sender;
import fr.maillage.report.Readers;
import fr.maillage.testing.LocalMailServer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packs of a committee of the Grand Est, and the mails that bring them. */
@Dependent
public class PackDesk {

    private static final Pattern LINK = Pattern.compile("/committee/pack/read\\.xhtml\\?link=(\\S+)");

    @Inject
    private PackService packs;

    @Inject
    private PackSendService sending;

    @Inject
    private Runs runs;

    @Inject
    private Sender sender;

    /** Has a pack made, and waits for it. */
    JobRunView made(UUID gathering) {
        UUID run = runs.as("operator", () -> packs.order(gathering, Locale.FRENCH));
        JobRunView view = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        if (view.status() != JobStatus.COMPLETED) {
            throw new AssertionError("The pack was not made: " + view.problem());
        }
        return view;
    }

    List<PackEdition> editions(UUID gathering) {
        return officer(() -> packs.editions(gathering));
    }

    /** The latest edition for some readers. */
    PackEdition latest(UUID gathering, Readers readers) {
        return editions(gathering).stream()
                .filter(edition -> edition.readers() == readers)
                .findFirst()
                .orElseThrow();
    }

    int send(UUID gathering, boolean again) {
        return officer(() -> sending.send(gathering, again));
    }

    /** The secret of the link in the last of so many mails to an address. */
    String link(LocalMailServer server, String email, int mails) {
        sender.await("mails to " + email, () -> server.mailsTo(email).size() >= mails);
        List<LocalMailServer.Mail> all = server.mailsTo(email);
        Matcher matcher = LINK.matcher(all.get(all.size() - 1).text());
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }
}
