package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.minutes.MinutesPrintService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.paper.AnnexService;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.report.KeptReportView;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportFormat;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.OtherAddress;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Titles that somebody wrote to break files, messages and pages, or to have them say something else. */
@InsideEar
class HostileTitleIT extends MailedInside {

    private static final String HOSTILE =
            "=1+1 \u0001\u0085\uD800]]>\r\nBcc: vole@example.org\r\nATTENDEE:mailto:vole@example.org"
                    + "\u2028END:VCALENDAR <script>alert(1)</script> \u202E\u200F\u2067 \uD83D\uDE00\uFFFE &amp; ${1+1} #{1+1} \uDC00";

    @Inject
    private MinutesDesk minutes;

    @Inject
    private InvitationTelling invitations;

    @Inject
    private PackDesk desk;

    @Inject
    private GatheringService gatherings;

    @Inject
    private TaskService tasks;

    @Inject
    private DecisionService decisions;

    @Inject
    private PaperService papers;

    @Inject
    private AnnexService annexes;

    @Inject
    private MinutesPrintService prints;

    @Inject
    private ReportArchiveService archive;

    private InvitationDesk people() {
        return minutes.people();
    }

    private UUID gathering(UUID body, int days) {
        return officer(() -> gatherings.create(CommitteeDesk.gathering(body)
                        .with(GatheringField.TITLE, HOSTILE)
                        .with(GatheringField.PLACE, HOSTILE)
                        .with(GatheringField.REMARK, HOSTILE)
                        .with(
                                GatheringField.HELD_ON,
                                people().today().plusDays(days).toString())))
                .id();
    }

    @Test
    void packs_minutes_and_annexes_are_whole_files_that_say_it_as_text() throws Exception {
        UUID body = people().body();
        people().member(body, "Amel");
        UUID held = gathering(body, -1);
        UUID item = minutes.item(held, HOSTILE);
        minutes.write(held, item, 0, HOSTILE);
        minutes.write(held, MinutesSection.GENERAL, 0, HOSTILE);
        minutes.approve(held, 1);
        UUID ahead = gathering(body, 10);
        minutes.item(ahead, HOSTILE);
        officer(() -> tasks.create(TaskDesk.task(body, people().today()).with(TaskField.TITLE, HOSTILE)));
        officer(() -> decisions.create(CommitteeDesk.decision(body)
                .with(DecisionField.TEXT, HOSTILE)
                .with(DecisionField.DECIDED_ON, people().today().toString())));
        officer(() -> papers.create(
                PaperDesk.paper(ahead, HOSTILE), PaperDesk.sent("a\"\r\nX: 1\u202Efdp.exe.pdf", PaperDesk.pdf())));

        desk.made(ahead);

        for (Readers readers : Readers.values()) {
            List<KeptReportView> files = desk.latest(ahead, readers).files();
            assertThat(files).hasSize(3);
            for (KeptReportView file : files) {
                whole(file.format(), officer(() -> bytes(archive.open(file.id()))));
            }
        }
        for (ReportFormat format : List.of(ReportFormat.PDF, ReportFormat.ODT)) {
            whole(format, officer(() -> prints.file(prints.document(held, null, Locale.FRENCH), format)));
        }
        assertThat(bytes(officer(() -> annexes.bind(ahead, Locale.FRENCH)).open()))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void messages_entries_of_calendars_and_pages_take_it_for_nothing_but_a_title() throws IOException {
        UUID body = people().body();
        people().member(body, "Amel");
        UUID ahead = gathering(body, 10);
        minutes.item(ahead, HOSTILE);
        assertThat(Sql.rows("select title, place from gathering where uuid = ?", ahead.toString())
                        .toString())
                .doesNotContainPattern("[\\p{Cc}\\p{Cs}\u2028]");
        desk.made(ahead);

        invitations.inviteAll(ahead);
        String entry = invitations.entry(server, people().email("Amel"), 1, 0);
        assertThat(entry.lines().map(String::strip).toList())
                .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("ATTENDEE:mailto:vole"))
                .filteredOn("END:VCALENDAR"::equals)
                .hasSize(1);
        desk.send(ahead, false);
        String link = desk.link(server, people().email("Amel"), 2);

        for (LocalMailServer.Mail mail : server.mailsTo(people().email("Amel"))) {
            assertThat(mail.header("Bcc")).isNull();
            assertThat(mail.header("Subject")).doesNotContain("\n", "\r");
        }
        assertThat(server.mailsTo("vole@example.org")).isEmpty();
        OtherAddress.Answer page = new OtherAddress("127.0.99.1", Integer.getInteger("jboss.http.port"))
                .ask("GET", "/committee/pack/read.xhtml?link=" + URLEncoder.encode(link, StandardCharsets.UTF_8), "");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)", "${1+1} #{1+1}")
                .doesNotContain("<script>alert");
    }

    /** A PDF, or a package of well-formed XML without a formula. */
    private static void whole(ReportFormat format, byte[] file) throws Exception {
        if (format == ReportFormat.PDF) {
            assertThat(file).startsWith('%', 'P', 'D', 'F');
            return;
        }
        List<String> parts = new ArrayList<>();
        Path written = Files.write(Files.createTempFile("hostile", ".zip"), file);
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".svg")) {
                    byte[] part = bytes(zip.getInputStream(entry));
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(part));
                    parts.add(new String(part, StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(written);
        }
        assertThat(String.join("\n", parts)).contains("&lt;script").doesNotContain("<script", "<f>", "table:formula");
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
