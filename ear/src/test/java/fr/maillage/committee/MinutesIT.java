package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.minutes.MeetingService;
import fr.maillage.committee.minutes.MinutesApprovalService;
import fr.maillage.committee.minutes.MinutesPaper;
import fr.maillage.committee.minutes.MinutesPrintService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.minutes.MinutesService;
import fr.maillage.identity.Role;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Secretaries write what is said, and officers have it approved. */
@InsideEar
class MinutesIT {

    private static final String GENERAL = MinutesSection.GENERAL;

    @Inject
    private MinutesDesk desk;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private MinutesApprovalService approvals;

    @Inject
    private MinutesPrintService prints;

    @Inject
    private GatheringService gatherings;

    @Test
    void each_item_has_its_text_and_an_archived_one_keeps_what_was_written_of_it() {
        UUID gathering = desk.held(desk.people().body(), "Amel");
        UUID money = desk.item(gathering, "L'argent");
        UUID places = desk.item(gathering, "Les lieux");
        UUID nothing = desk.item(gathering, "Divers");
        desk.write(gathering, money, 0, "Il en manque.");
        desk.write(gathering, places, 0, "Deux ouvrent.");
        desk.write(gathering, GENERAL, 0, "Ouverture à 14:05.");
        desk.archive(money);
        desk.archive(nothing);

        assertThat(desk.said(gathering, null))
                .containsExactly(
                        "null null: Ouverture à 14:05.", "1 Les lieux: Deux ouvrent.", "null L'argent: Il en manque.");
        assertThat(officer(() -> meetings.sheet(gathering)).lines())
                .extracting(line -> line.startsAt() + " " + line.duration())
                .containsExactly("null null", "14:00 20", "null null");
        assertThat(refused(() -> desk.write(gathering, UUID.randomUUID(), 0, "Ailleurs")))
                .isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> desk.write(gathering, "nulle part", 0, "Ailleurs")))
                .isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> desk.write(gathering, GENERAL, 1, "x".repeat(100_000))))
                .isEqualTo("INVALID too-long");
    }

    @Test
    void of_two_secretaries_the_second_is_told_and_what_is_sent_twice_is_written_once() {
        UUID gathering = desk.held(desk.people().body(), "Amel");
        UUID item = desk.item(gathering, "L'argent");

        assertThat(desk.write(gathering, item, 0, "Un").version()).isEqualTo(1);
        assertThat(desk.write(gathering, item, 0, "Un").version())
                .as("sent again, as no answer came")
                .isEqualTo(1);
        assertThat(refused(() -> desk.write(gathering, item, 0, "Deux"))).isEqualTo("STALE stale");
        MinutesSection theirs = officer(() -> meetings.written(gathering, item.toString()));
        assertThat(theirs.text()).isEqualTo("Un");
        assertThat(desk.write(gathering, item, theirs.version(), "Un\n\nDeux").version())
                .isEqualTo(2);
        assertThat(desk.write(gathering, item, 2, "").written()).isFalse();
    }

    @Test
    void minutes_without_items_are_minutes_and_those_that_say_nothing_or_reach_nobody_are_not_sent() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel");
        assertThat(refused(() -> desk.send(gathering, false))).isEqualTo("CONFLICT committee-minutes-none");
        assertThat(refused(() -> desk.paper(gathering, null))).isEqualTo("NOT_FOUND not-found");
        desk.write(gathering, GENERAL, 0, "Rien.");
        desk.write(gathering, GENERAL, 1, " ");
        assertThat(refused(() -> desk.send(gathering, false))).isEqualTo("CONFLICT committee-minutes-empty");
        assertThat(refused(() -> desk.approve(gathering, 1))).isEqualTo("CONFLICT committee-minutes-empty");
        desk.write(gathering, GENERAL, 2, "Bonne séance.");
        assertThat(desk.send(gathering, false)).isEqualTo(1);
        assertThat(desk.send(gathering, false)).isZero();
        assertThat(desk.send(gathering, true)).isEqualTo(1);

        UUID alone = desk.held(body);
        desk.write(alone, GENERAL, 0, "Personne.");
        assertThat(refused(() -> desk.send(alone, false))).isEqualTo("CONFLICT committee-minutes-nobody");
        UUID ahead = desk.people().gathering(body, desk.people().today().plusDays(1));
        desk.write(ahead, GENERAL, 0, "Préparé.");
        assertThat(refused(() -> desk.send(ahead, false))).isEqualTo("CONFLICT committee-minutes-early");
        assertThat(refused(() -> desk.approve(ahead, 1))).isEqualTo("INVALID committee-minutes-day");
    }

    @Test
    void what_was_sent_changes_no_more_a_correction_is_another_version_and_is_approved_once() {
        UUID gathering = desk.held(desk.people().body(), "Amel");
        UUID item = desk.item(gathering, "L'argent");
        desk.write(gathering, item, 0, "Il en manque.");
        desk.send(gathering, false);
        desk.archive(item);
        assertThat(refused(() -> desk.write(gathering, item, 1, "Assez.")))
                .isEqualTo("CONFLICT committee-minutes-closed");
        assertThat(desk.said(gathering, 1))
                .as("as it was called then")
                .containsExactly("null null: ", "1 L'argent: Il en manque.");

        assertThat(desk.correct(gathering)).isEqualTo(2);
        assertThat(refused(() -> desk.correct(gathering))).isEqualTo("CONFLICT committee-minutes-draft");
        assertThat(refused(() -> desk.approve(gathering, 1))).isEqualTo("CONFLICT committee-minutes-newer");
        desk.write(gathering, item, 1, "Il en reste.");
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> minutes.paper(gathering, null, Locale.FRENCH))
                        .version()
                        .number())
                .as("drafts are for those who write them")
                .isEqualTo(1);
        assertThat(desk.send(gathering, false)).as("asked anew").isEqualTo(1);
        assertThat(desk.said(gathering, 1)).contains("1 L'argent: Il en manque.");
        assertThat(desk.said(gathering, 2)).contains("null L'argent: Il en reste.");

        desk.approve(gathering, 2);
        assertThat(refused(() -> desk.approve(gathering, 2))).isEqualTo("CONFLICT committee-minutes-approved");
        assertThat(refused(() -> desk.send(gathering, true))).isEqualTo("CONFLICT committee-minutes-approved");
        assertThat(desk.paper(gathering, null).version().approvedOn())
                .isEqualTo(desk.people().today());
        assertThat(desk.correct(gathering)).isEqualTo(3);
        officer(() -> {
            approvals.giveUp(gathering, 3);
            return null;
        });
        assertThat(desk.paper(gathering, null).version().number()).isEqualTo(2);
        assertThat(officer(() -> gatherings.history(gathering)).get(0).action())
                .isEqualTo("committee.gathering.drop-minutes");
    }

    @Test
    void answers_that_a_file_brings_begin_minutes_and_stay_countable() {
        UUID body = desk.people().body();
        UUID gathering = desk.held(body, "Amel", "Bo");
        UUID chris = desk.people().member(body, "Chris");
        desk.present(gathering, chris);

        assertThat(desk.note(gathering, chris, true)).isTrue();
        assertThat(desk.note(gathering, chris, true)).isFalse();
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(3, 1, 0));
        assertThat(desk.note(gathering, chris, false)).isTrue();
        assertThat(desk.counts(gathering)).isEqualTo(new AnswerCounts(3, 0, 1));
        assertThat(desk.counts(gathering).silent()).isEqualTo(2);
        desk.write(gathering, GENERAL, 0, "Bonne séance.");
        assertThat(desk.send(gathering, false)).as("who has not answered yet").isEqualTo(2);
        desk.approve(gathering, 1);
        assertThat(refused(() -> desk.note(gathering, chris, true))).isEqualTo("CONFLICT committee-minutes-approved");
    }

    @Test
    void only_who_keeps_the_committee_there_writes_and_names_are_for_who_reads_contacts() {
        UUID gathering = desk.held(desk.people().body(), "Amel");
        desk.write(gathering, GENERAL, 0, "Bonne séance.");

        assertThat(refused(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> meetings.write(gathering, GENERAL, 1, "Non"))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> meetings.sheet(gathering))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> approvals.correct(gathering, 1))))
                .startsWith("DENIED");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> minutes.paper(gathering, null, Locale.FRENCH))))
                .isEqualTo("NOT_FOUND not-found");
        desk.send(gathering, false);
        MinutesPaper read = As.a(Role.MEMBER, GRAND_EST, () -> minutes.paper(gathering, null, Locale.FRENCH));
        assertThat(read.names()).isNull();
        assertThat(read.head().present()).isEqualTo(1);
        assertThat(desk.paper(gathering, null).names()).containsExactly("Amel");
        assertThat(refused(() -> As.a(Role.MEMBER, GRAND_EST, () -> minutes.replies(read))))
                .startsWith("DENIED");
    }

    @Test
    void they_print_as_pdf_and_odt_item_by_item() {
        UUID gathering = desk.held(desk.people().body(), "Amel", "Bo");
        UUID item = desk.item(gathering, "L'argent <b>");
        desk.write(gathering, item, 0, "Il en manque.\n\nOn demande.");

        ReportDocument page = officer(() -> prints.document(gathering, null, Locale.FRENCH));
        assertThat(page.blocks().get(0)).isInstanceOf(ReportBlock.Heading.class);
        assertThat(page.blocks().toString())
                .contains("2 membres présents", "Amel, Bo", "1. L'argent <b>", "Il en manque.", "On demande.");
        assertThat(new String(prints.file(page, ReportFormat.PDF), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(prints.file(page, ReportFormat.ODT)).isNotEmpty();
        assertThat(As.a(Role.PREFECTURE, null, () -> refused(() -> prints.document(gathering, 7, Locale.ENGLISH))))
                .isEqualTo("NOT_FOUND not-found");
        assertThat(List.of(page.title(), page.subtitle())).containsExactly("Compte rendu", "Les freins");
    }
}
