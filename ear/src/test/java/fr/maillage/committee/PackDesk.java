package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.pack.PackDueService;
import fr.maillage.committee.pack.PackEdition;
import fr.maillage.committee.pack.PackSendService;
import fr.maillage.committee.pack.PackService;
import fr.maillage.document.DocumentService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.notification.Sender;
import fr.maillage.report.KeptReportView;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportPage;
import fr.maillage.report.rendering.PageFiles;
import fr.maillage.testing.LocalMailServer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
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
    private PackDueService due;

    @Inject
    private DocumentService documents;

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

    /** Gives what the timer is told to make of a gathering. */
    PackDueService.Due due(UUID gathering) {
        return due.due().stream()
                .filter(pack -> pack.claim().contains(gathering.toString()))
                .findFirst()
                .orElseThrow();
    }

    Object choose(UUID gathering, List<String> sections, Integer days, boolean habit) {
        return officer(() -> {
            packs.choose(gathering, sections, days, habit);
            return gathering;
        });
    }

    static KeptReportView file(PackEdition edition, ReportFormat format) {
        return edition.files().stream()
                .filter(file -> file.format() == format)
                .findFirst()
                .orElseThrow();
    }

    ReportPage page(PackEdition edition) throws IOException {
        try (InputStream in = documents.openUnchecked(edition.page())) {
            return PageFiles.read(in);
        }
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
