package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.pack.PackLinkPage;
import fr.maillage.committee.pack.PackLinkService;
import fr.maillage.committee.pack.PackService;
import fr.maillage.person.PeopleDesk;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportPage;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members read the pack by the link of their message, which nobody else can use. */
@InsideEar
class PackLinkIT {

    @Inject
    private InvitationDesk people;

    @Inject
    private PackDesk desk;

    @Inject
    private PackLinkService links;

    @Inject
    private PackService packs;

    @Inject
    private InvitationAnswerService invitations;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PeopleDesk register;

    @Inject
    private PersonFileService files;

    private final LocalMailServer server = new LocalMailServer();

    private UUID body;
    private UUID gathering;

    @BeforeEach
    void a_meeting_ahead() {
        System.setProperty("MAILLAGE_SMTP_URL", server.start().address());
        body = people.body();
        gathering = people.gathering(body, people.today().plusDays(10));
    }

    @AfterEach
    void name_none_again() {
        System.clearProperty("MAILLAGE_SMTP_URL");
        server.close();
    }

    @Test
    void it_shows_the_members_edition_as_a_page_and_as_paper_and_consumes_nothing() throws IOException {
        people.member(body, "Amel");
        people.member(body, "Bo");
        assertThat(refused(() -> desk.send(gathering, false))).isEqualTo("CONFLICT committee-pack-none");
        desk.made(gathering);

        assertThat(desk.send(gathering, false)).isEqualTo(2);
        assertThat(desk.send(gathering, false)).as("none gets a second one").isZero();
        String link = link("Amel", 1);
        PackLinkPage page = links.open(link);
        assertThat(page.name()).as("whoever forwards it").isEqualTo("Amel");
        assertThat(page.state()).isEqualTo("open");
        assertThat(page.page().facts()).extracting(ReportPage.Entry::text).anyMatch(text -> text.startsWith("membres"));
        assertThat(page.edition().readers()).isEqualTo(Readers.MEMBERS);
        assertThat(links.open(link)).isEqualTo(page);
        try (InputStream paper = links.paper(link).content()) {
            assertThat(paper.readNBytes(4)).containsExactly('%', 'P', 'D', 'F');
        }
        assertThat(officer(() -> packs.sent(gathering))).isEqualTo(2);
        assertThat(desk.send(gathering, true)).isEqualTo(2);
        assertThat(link("Amel", 2)).as("the same link").isEqualTo(link);
        assertThat(server.mailsTo(people.email("Amel")).get(0).text())
                .contains("Amel", "Les freins")
                .doesNotContain("Bo,");
    }

    @Test
    void a_link_that_is_forged_foreign_or_expired_leads_nowhere() {
        String link = sent("Amel");

        assertThat(refused(() -> links.open(link.substring(1) + "A"))).isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> links.open(null))).isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> links.paper("made-up"))).isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> invitations.open(link)))
                .as("a link of another kind")
                .isEqualTo("NOT_FOUND not-found");
        Sql.update(
                "update ask_link set expires_at = timestamp with time zone '2020-01-01 00:00:00+00' where kind = 'pack'"
                        + " and subject = ?",
                gathering.toString());
        assertThat(refused(() -> links.open(link))).isEqualTo("NOT_FOUND not-found");
    }

    @Test
    void who_sits_no_more_reads_no_more_and_neither_does_anybody_of_a_meeting_that_is_off() {
        UUID amel = people.member(body, "Amel");
        people.member(body, "Bo");
        desk.made(gathering);
        desk.send(gathering, false);
        String hers = link("Amel", 1);
        String his = link("Bo", 1);

        people.until(body, amel, people.today().minusDays(1));
        assertThat(links.open(hers).state()).isEqualTo("withdrawn");
        assertThat(links.open(hers).page()).isNull();
        assertThat(refused(() -> links.paper(hers))).isEqualTo("NOT_FOUND not-found");
        officer(() -> gatherings.archive(gathering, gatherings.get(gathering).version(), "annulée"));
        assertThat(links.open(his).state()).isEqualTo("archived");
        assertThat(links.open(his).page()).isNull();
    }

    @Test
    void two_persons_who_are_merged_read_by_either_link_and_erasing_them_ends_both() {
        UUID kept = people.member(body, "Amel");
        UUID other = people.member(body, "Amelie");
        desk.made(gathering);
        desk.send(gathering, false);
        String one = link("Amel", 1);
        String two = link("Amelie", 1);

        register.merge(kept, other);
        assertThat(links.open(two).name()).isEqualTo(links.open(one).name());
        PersonQuery amel = new PersonQuery(people.email("Amel"), null, null);
        assertThat(As.administrator(() -> files.find(amel)).parts())
                .filteredOn(part -> part.kind().equals("packs"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString()).contains("Les freins"));
        As.administrator(() -> {
            files.erase(amel);
            return null;
        });

        assertThat(refused(() -> links.open(one))).isEqualTo("NOT_FOUND not-found");
        assertThat(refused(() -> links.open(two))).isEqualTo("NOT_FOUND not-found");
        assertThat(officer(() -> gatherings.history(gathering)).toString())
                .contains("committee.gathering.send-pack")
                .doesNotContain("Amel");
    }

    private String sent(String name) {
        people.member(body, name);
        desk.made(gathering);
        desk.send(gathering, false);
        return link(name, 1);
    }

    private String link(String name, int mails) {
        return desk.link(server, people.email(name), mails);
    }
}
