package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.pack.PackDocuments;
import fr.maillage.committee.pack.PackEdition;
import fr.maillage.committee.pack.PackLinkService;
import fr.maillage.committee.pack.PackRetention;
import fr.maillage.committee.pack.PackService;
import fr.maillage.report.KeptReportView;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which editions of a pack are kept, which are forgotten, and what links to those show. */
@InsideEar
class PackRetentionIT extends MailedInside {

    private static final int LONG_AGO = 3000;

    @Resource
    private UserTransaction transaction;

    @Inject
    private InvitationDesk people;

    @Inject
    private PackDesk desk;

    @Inject
    private PackService packs;

    @Inject
    private PackRetention retention;

    @Inject
    private PackLinkService links;

    @Inject
    private PackDocuments documents;

    @Inject
    private ReportArchiveService archive;

    @Inject
    private GatheringService gatherings;

    @Inject
    private Clock clock;

    private UUID body;
    private UUID gathering;

    private PackEdition made(String section, Readers readers) {
        choose(section);
        desk.made(gathering);
        return desk.latest(gathering, readers);
    }

    private void choose(String section) {
        officer(() -> {
            packs.choose(gathering, List.of(section), null, false);
            return section;
        });
    }

    @Test
    void the_latest_for_each_and_those_that_were_sent_stay_and_links_lead_to_the_latest() throws Exception {
        ahead();
        people.member(body, "Amel");
        PackEdition sent = made("agenda", Readers.MEMBERS);
        PackEdition officers = desk.latest(gathering, Readers.OFFICERS);
        assertThat(sent.sentAt()).isNull();
        desk.send(gathering, false);
        String link = desk.link(server, people.email("Amel"), 1);
        PackEdition unsent = made("tasks", Readers.MEMBERS);
        PackEdition latest = made("decisions", Readers.MEMBERS);
        assertThat(desk.editions(gathering)).hasSize(6);
        age(LONG_AGO);

        assertThat(cleaned(LONG_AGO + 1)).as("younger than that").isZero();
        assertThat(cleaned(LONG_AGO - 1)).isEqualTo(3);
        assertThat(cleaned(LONG_AGO - 1)).isZero();

        List<PackEdition> kept = desk.editions(gathering);
        assertThat(kept)
                .extracting(PackEdition::id)
                .contains(sent.id(), latest.id())
                .doesNotContain(unsent.id(), officers.id())
                .hasSize(3);
        assertThat(kept)
                .filteredOn(edition -> edition.sentAt() != null)
                .singleElement()
                .satisfies(edition -> {
                    assertThat(edition.id()).isEqualTo(sent.id());
                    assertThat(edition.files()).hasSize(3);
                });
        assertThat(desk.latest(gathering, Readers.OFFICERS).files()).hasSize(3);
        assertThat(documents.needed(Set.of(sent.page(), unsent.page(), officers.page(), latest.page())))
                .containsExactlyInAnyOrder(sent.page(), latest.page());
        for (KeptReportView gone : unsent.files()) {
            assertThat(refused(() -> officer(() -> archive.open(gone.id())))).isEqualTo("NOT_FOUND not-found");
        }
        assertThat(refused(() -> officer(() -> packs.annexes(gathering, unsent.id()))))
                .isEqualTo("NOT_FOUND committee-pack-gone");
        assertThat(links.open(link).edition().id()).isEqualTo(latest.id());
        assertThat(links.paper(link).size()).isPositive();
    }

    @Test
    void what_is_made_again_is_the_latest_again_and_no_longer_stale() {
        ahead();
        PackEdition first = made("agenda", Readers.MEMBERS);
        PackEdition second = made("tasks", Readers.MEMBERS);
        assertThat(second.id()).isNotEqualTo(first.id());
        hold(people.today().plusDays(12));
        hold(people.today().plusDays(10));
        assertThat(desk.latest(gathering, Readers.MEMBERS).stale()).isTrue();

        PackEdition again = made("agenda", Readers.MEMBERS);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.stale()).isFalse();
        assertThat(again.madeAt()).isAfter(second.madeAt());
        assertThat(again.files()).hasSize(3);
        assertThat(desk.editions(gathering)).hasSize(4);
    }

    @Test
    void files_of_an_edition_are_not_their_makers_own() {
        ahead();
        made("agenda", Readers.OFFICERS);

        assertThat(Sql.number(
                        "select count(*) from stored_document d join kept_report k on k.document_uuid = d.uuid"
                                + " where k.meeting_uuid = ? and d.owner_account is not null",
                        gathering.toString()))
                .as("whoever loses her rights reads no edition for officers")
                .isZero();
    }

    private void ahead() {
        body = people.body();
        gathering = people.gathering(body, people.today().plusDays(10));
    }

    private void hold(LocalDate day) {
        officer(() -> {
            GatheringDetail detail = gatherings.get(gathering);
            return gatherings.update(
                    gathering, detail.version(), detail.values().with(GatheringField.HELD_ON, day.toString()));
        });
    }

    /** Lets all editions be some days older, in their order. */
    private void age(int days) {
        List<PackEdition> editions = desk.editions(gathering);
        for (int at = 0; at < editions.size(); at++) {
            Sql.update(
                    "update pack_edition set made_at = ? where uuid = ?",
                    OffsetDateTime.now(clock).minusDays(days).minusMinutes(at),
                    editions.get(at).id().toString());
        }
    }

    private int cleaned(int days) throws Exception {
        transaction.begin();
        int removed =
                As.system(() -> retention.removeBefore(OffsetDateTime.now(clock).minusDays(days), 1000));
        transaction.commit();
        return removed;
    }
}
