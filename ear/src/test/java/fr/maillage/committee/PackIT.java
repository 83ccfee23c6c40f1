package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.committee.PackDesk.file;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.pack.PackEdition;
import fr.maillage.committee.pack.PackService;
import fr.maillage.identity.Role;
import fr.maillage.job.JobRunView;
import fr.maillage.report.KeptReportView;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportOrder;
import fr.maillage.report.ReportPage;
import fr.maillage.report.ReportService;
import fr.maillage.report.ReportSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.FailingPackSection;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pack of a meeting is made by the job of reports, in an edition for members and one for officers. */
@InsideEar
class PackIT {

    @Inject
    private MinutesDesk minutes;

    @Inject
    private PackDesk desk;

    @Inject
    private TaskDesk tasks;

    @Inject
    private PackService packs;

    @Inject
    private ReportService reports;

    @Inject
    private ReportArchiveService archive;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    private InvitationDesk people() {
        return minutes.people();
    }

    @Test
    void both_editions_are_made_with_agenda_last_minutes_tasks_and_decisions() throws IOException {
        UUID body = people().body();
        UUID amel = people().member(body, "Amel");
        UUID held = minutes.held(body, "Bo");
        minutes.write(held, MinutesSection.GENERAL, 0, "Nous avons parlé du guichet.");
        minutes.approve(held, 1);
        UUID gathering = minutes.ahead(body);
        minutes.item(gathering, "Où en sont les actions");
        tasks.given(body, amel, people().today().minusDays(20));
        TaskDesk.decision(body, "D-2026-77", people().today().minusDays(30));

        JobRunView run = desk.made(gathering);

        assertThat(run.counts().read()).isEqualTo(run.expected());
        assertThat(run.counts().created()).isEqualTo(6);
        assertThat(desk.editions(gathering))
                .extracting(PackEdition::readers)
                .containsExactlyInAnyOrder(Readers.MEMBERS, Readers.OFFICERS);
        PackEdition members = desk.latest(gathering, Readers.MEMBERS);
        assertThat(members.stale()).isFalse();
        assertThat(members.author()).isEqualTo("jobs-operator");
        assertThat(members.files())
                .extracting(KeptReportView::format)
                .contains(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.ODP);
        ReportPage page = desk.page(members);
        assertThat(page.facts()).extracting(ReportPage.Entry::text).anyMatch(text -> text.startsWith("membres"));
        assertThat(words(page))
                .contains(
                        "Ordre du jour",
                        "1. Où en sont les actions",
                        "Nous avons parlé du guichet.",
                        "Amel",
                        "en retard",
                        "D-2026-77")
                .doesNotContain("@", "example.org", "Partie manquante");
        assertThat(officer(() -> bytes(file(members, ReportFormat.PDF)))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void the_edition_for_officers_is_for_them_alone_and_no_pack_is_among_the_reports_of_the_territory() {
        UUID gathering = minutes.ahead(people().body());
        desk.made(gathering);
        KeptReportView officers = file(desk.latest(gathering, Readers.OFFICERS), ReportFormat.PDF);
        KeptReportView members = file(desk.latest(gathering, Readers.MEMBERS), ReportFormat.PDF);

        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> packs.editions(gathering)))
                .extracting(PackEdition::readers)
                .containsExactly(Readers.MEMBERS);
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> archive.get(members.id())).fileName())
                .endsWith("_membres.pdf");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> archive.open(officers.id()))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, "com:93048", () -> archive.open(officers.id()))))
                .startsWith("DENIED");
        assertThat(As.administrator(() -> reports.list(Locale.FRENCH)))
                .extracting(ReportSummary::code)
                .doesNotContain("pack");
        assertThat(As.administrator(() -> archive.list(GRAND_EST, PageRequest.first()))
                        .items())
                .extracting(KeptReportView::report)
                .doesNotContain("pack");
    }

    @Test
    void it_is_not_ordered_without_a_meeting_or_without_the_right_there() {
        UUID gathering = minutes.ahead(people().body());

        assertThat(refused(() -> As.administrator(
                        () -> archive.order(new ReportOrder("pack", GRAND_EST, ReportFormat.PDF, "fr")))))
                .startsWith("NOT_FOUND");
        assertThat(refused(() -> As.administrator(() -> reports.draft("pack", GRAND_EST, Locale.FRENCH))))
                .startsWith("NOT_FOUND");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> packs.order(gathering, Locale.FRENCH))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.EPT_OFFICER, "com:93048", () -> packs.order(gathering, Locale.FRENCH))))
                .startsWith("DENIED");
        officer(() -> gatherings.archive(gathering, gatherings.get(gathering).version(), "annulée"));
        assertThat(refused(() -> officer(() -> packs.order(gathering, Locale.FRENCH))))
                .isEqualTo("CONFLICT committee.gathering.archived");
    }

    @Test
    void the_same_contents_are_kept_once_and_what_a_killed_run_left_out_is_made_by_the_next() {
        UUID gathering = minutes.ahead(people().body());
        desk.made(gathering);

        JobRunView again = desk.made(gathering);

        assertThat(again.counts().created()).isZero();
        assertThat(again.counts().unchanged()).isEqualTo(6);
        assertThat(desk.editions(gathering)).hasSize(2);
        Sql.update("delete from kept_report where meeting_uuid = ? and readers = 'officers'", gathering.toString());
        Sql.update(
                "delete from pack_edition where readers = 'officers' and gathering_id ="
                        + " (select id from gathering where uuid = ?)",
                gathering.toString());

        JobRunView rest = desk.made(gathering);

        assertThat(rest.counts().created()).isEqualTo(3);
        assertThat(rest.counts().unchanged()).isEqualTo(3);
        assertThat(desk.editions(gathering)).hasSize(2);
    }

    @Test
    void a_section_that_fails_is_named_and_one_that_is_denied_to_members_is_left_out() throws IOException {
        UUID body = As.administrator(() -> bodies.create(CommitteeDesk.committee(FailingPackSection.TERRITORY)))
                .id();
        UUID gathering = As.administrator(() -> gatherings.create(CommitteeDesk.gathering(body)))
                .id();
        desk.made(gathering);
        List<PackEdition> made = As.administrator(() -> packs.editions(gathering));

        assertThat(made).hasSize(2);
        for (PackEdition edition : made) {
            boolean members = edition.readers() == Readers.MEMBERS;
            assertThat(words(desk.page(edition)).contains(FailingPackSection.TITLE))
                    .isEqualTo(!members);
            assertThat(words(desk.page(edition)).contains("n’a pas pu être établie"))
                    .isEqualTo(!members);
            assertThat(words(desk.page(edition))).contains("Ordre du jour");
        }
    }

    private byte[] bytes(KeptReportView file) {
        try (InputStream in = archive.open(file.id())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(ReportPage page) {
        return page.parts().stream().map(ReportPage.Part::toString).collect(Collectors.joining("\n"));
    }
}
