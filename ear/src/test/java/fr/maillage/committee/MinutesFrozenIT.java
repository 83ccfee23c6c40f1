package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.meeting.MeetingDeskService;
import fr.maillage.committee.minutes.MinutesApprovalService;
import fr.maillage.committee.minutes.MinutesPaper;
import fr.maillage.committee.minutes.MinutesPrintService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.minutes.MinutesService;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.record.FieldValues;
import fr.maillage.report.ReportFormat;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps in minutes what they contain when they close, whatever becomes of what they tell. */
@Tag("embedded")
@InsideEar
class MinutesFrozenIT {

    private static final String GENERAL = MinutesSection.GENERAL;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private MinutesDesk desk;

    @Inject
    private MinutesService minutes;

    @Inject
    private MinutesApprovalService approvals;

    @Inject
    private MinutesPrintService prints;

    @Inject
    private GatheringService gatherings;

    @Inject
    private DecisionService decisions;

    @Inject
    private TaskService tasks;

    @Inject
    private MeetingDeskService screen;

    @Inject
    private PersonFileService files;

    @Test
    void what_happens_after_minutes_were_approved_is_not_in_them_and_a_correction_is_approved_anew() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel");
        UUID item = desk.item(gathering, "L'argent");
        desk.write(gathering, item, 0, "Il en manque.");
        DecisionDetail first = decided(body, gathering, "Un essai est mené.");
        TaskDetail task = given(gathering, item, "Écrire au bailleur");
        MinutesPaper draft = desk.paper(gathering, null);
        desk.approve(gathering, 1);
        MinutesPaper approved = desk.paper(gathering, 1);
        MinutesPaper english = officer(() -> minutes.paper(gathering, 1, Locale.ENGLISH));
        assertThat(approved.digest()).as("of what was read").isEqualTo(draft.digest());
        assertThat(behind(approved)).isFalse();

        decided(body, gathering, "Un second essai est mené.");
        officer(() -> decisions.update(
                first.id(), first.version(), first.values().with(DecisionField.TEXT, "Un grand essai est mené.")));
        officer(() -> decisions.withdraw(first.id(), decisions.get(first.id()).version(), "Sans objet"));
        officer(() ->
                tasks.update(task.id(), task.version(), task.values().with(TaskField.TITLE, "Appeler le bailleur")));
        given(gathering, item, "Compter les lieux");
        UUID bo = desk.people().member(body, "Bo");
        desk.present(gathering, bo);
        desk.item(gathering, "Les lieux");
        GatheringDetail renamed = officer(() -> gatherings.get(gathering));
        officer(() -> gatherings.update(
                gathering, renamed.version(), renamed.values().with(GatheringField.TITLE, "Un autre titre")));

        assertThat(desk.paper(gathering, 1)).isEqualTo(approved);
        assertThat(officer(() -> minutes.paper(gathering, 1, Locale.ENGLISH))).isEqualTo(english);
        assertThat(approved.parts().toString())
                .contains("Un essai est mené. (par consensus)", "Écrire au bailleur")
                .doesNotContain("second", "grand", "retirée", "Appeler", "Compter");
        assertThat(english.parts().toString()).contains("by consensus");
        assertThat(approved.names()).containsExactly("Amel");
        assertThat(behind(approved)).isTrue();

        assertThat(desk.correct(gathering)).isEqualTo(2);
        assertThat(desk.paper(gathering, 2).version().draft()).isTrue();
        desk.approve(gathering, 2);
        MinutesPaper corrected = desk.paper(gathering, 2);
        assertThat(corrected.parts().toString())
                .contains("Un second essai", "Un grand essai", "retirée", "Appeler", "Compter");
        assertThat(corrected.names()).containsExactly("Amel", "Bo");
        assertThat(corrected.head().title()).isEqualTo("Un autre titre");
        assertThat(corrected.digest()).isNotEqualTo(approved.digest());
        assertThat(behind(corrected)).isFalse();
        assertThat(desk.paper(gathering, 1))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(approved);
    }

    @Test
    void what_was_sent_is_frozen_too_for_it_is_what_people_approve() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel");
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        desk.send(gathering, false);
        MinutesPaper sent = desk.paper(gathering, null);

        decided(body, gathering, "Un essai est mené.");
        desk.approve(gathering, 1);

        assertThat(desk.paper(gathering, null).parts()).isEmpty();
        assertThat(desk.paper(gathering, null).digest()).isEqualTo(sent.digest());
    }

    @Test
    void who_approves_or_sends_what_was_changed_while_she_read_it_is_refused_and_nothing_is_frozen() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel");
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        String read = desk.paper(gathering, null).digest();
        desk.write(gathering, GENERAL, 1, "Mauvaise séance.");

        assertThat(approves(gathering, 1, read)).isEqualTo("CONFLICT committee-minutes-changed");
        assertThat(refused(() -> officer(() -> approvals.send(gathering, false, read))))
                .isEqualTo("CONFLICT committee-minutes-changed");
        String again = desk.paper(gathering, null).digest();
        decided(body, gathering, "Un essai est mené.");
        assertThat(approves(gathering, 1, again)).isEqualTo("CONFLICT committee-minutes-changed");
        assertThat(desk.paper(gathering, null).version().draft()).isTrue();
        assertThat(approves(gathering, 1, desk.paper(gathering, null).digest())).isEqualTo("done");
        assertThat(desk.lines(gathering)).hasSize(1);
    }

    @Test
    void what_is_approved_while_it_is_corrected_is_refused_and_so_is_whoever_has_not_seen_the_correction() {
        UUID gathering = desk.held(desk.people().body(), "Amel");
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        desk.send(gathering, false);
        String read = desk.paper(gathering, 1).digest();
        desk.correct(gathering);
        desk.write(gathering, GENERAL, 1, "Pas fini");

        assertThat(approves(gathering, 1, read)).isEqualTo("CONFLICT committee-minutes-newer");
        assertThat(refused(() -> officer(() -> approvals.send(gathering, true, read))))
                .as("a reminder of the first version does not send what is being written")
                .isEqualTo("CONFLICT committee-minutes-changed");
        desk.send(gathering, false);
        assertThat(refused(() -> officer(() -> approvals.correct(gathering, 1))))
                .isEqualTo("CONFLICT committee-minutes-newer");
        desk.correct(gathering);
        assertThat(refused(() -> officer(() -> {
                    approvals.giveUp(gathering, 2);
                    return null;
                })))
                .isEqualTo("CONFLICT committee-minutes-newer");
    }

    @Test
    void of_several_who_approve_and_correct_at_once_one_of_each_does() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel");
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        decided(body, gathering, "Un essai est mené.");
        String read = desk.paper(gathering, null).digest();

        List<String> approved = atOnce(() -> approves(gathering, 1, read));
        assertThat(approved).containsOnlyOnce("done").contains("CONFLICT committee-minutes-approved");
        assertThat(desk.paper(gathering, 1).digest()).isEqualTo(read);
        assertThat(desk.lines(gathering)).hasSize(1);

        List<String> corrected = atOnce(() -> corrects(gathering, 1));
        assertThat(corrected).containsOnlyOnce("done").contains("CONFLICT committee-minutes-draft");
        assertThat(officer(() -> minutes.versions(gathering))).hasSize(2);
        assertThat(desk.paper(gathering, 1).version().approved()).isTrue();
    }

    @Test
    void who_is_erased_leaves_the_names_but_neither_the_count_nor_the_digest() {
        UUID gathering = desk.held(desk.people().body(), "Amel", "Bo");
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        desk.approve(gathering, 1);
        String digest = desk.paper(gathering, null).digest();
        PersonQuery amel = new PersonQuery(desk.people().email("Amel"), null, null);
        assertThat(As.administrator(() -> files.find(amel)).parts().toString()).contains("presentAs=Amel");

        As.administrator(() -> {
            files.erase(amel);
            return null;
        });

        MinutesPaper left = desk.paper(gathering, null);
        assertThat(left.names()).containsExactly("Bo");
        assertThat(left.head().present()).isEqualTo(2);
        assertThat(left.digest()).isEqualTo(digest);
    }

    @Test
    void pdf_and_odt_bear_the_digest_in_a_form_that_people_compare() throws IOException {
        UUID gathering = desk.held(desk.people().body(), "Amel");
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        desk.approve(gathering, 1);
        MinutesPaper paper = desk.paper(gathering, null);
        assertThat(paper.brief())
                .matches("([0-9A-F]{4} ){3}[0-9A-F]{4}")
                .isEqualTo(officer(() -> minutes.paper(gathering, 1, Locale.ENGLISH))
                        .brief());

        assertThat(pdf(printed(gathering, ReportFormat.PDF))).contains("Empreinte", paper.brief());
        assertThat(odt(printed(gathering, ReportFormat.ODT))).contains("Empreinte", paper.brief());
    }

    private DecisionDetail decided(UUID body, UUID gathering, String text) {
        return officer(() -> decisions.create(CommitteeDesk.decision(body)
                .with(DecisionField.TEXT, text)
                .with(DecisionField.GATHERING, gathering.toString())
                .with(
                        DecisionField.DECIDED_ON,
                        desk.people().today().minusDays(1).toString())));
    }

    private TaskDetail given(UUID gathering, UUID item, String title) {
        return officer(() -> screen.give(
                gathering, item.toString(), FieldValues.none(TaskField.class).with(TaskField.TITLE, title)));
    }

    private boolean behind(MinutesPaper paper) {
        return officer(() -> minutes.behind(paper));
    }

    private String approves(UUID gathering, int number, String read) {
        return outcome(() -> {
            approvals.approve(gathering, number, read, null);
            return null;
        });
    }

    private String corrects(UUID gathering, int number) {
        return outcome(() -> approvals.correct(gathering, number));
    }

    private static String outcome(Supplier<?> action) {
        try {
            officer(action);
            return "done";
        } catch (Problem problem) {
            return problem.kind() + " " + problem.violations().get(0).rule();
        }
    }

    private List<String> atOnce(Supplier<String> action) {
        List<CompletableFuture<String>> all =
                List.of(CompletableFuture.supplyAsync(action, threads), CompletableFuture.supplyAsync(action, threads));
        return all.stream().map(CompletableFuture::join).toList();
    }

    private byte[] printed(UUID gathering, ReportFormat format) {
        return officer(() -> prints.file(prints.document(gathering, null, Locale.FRENCH), format));
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String odt(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No content");
    }
}
