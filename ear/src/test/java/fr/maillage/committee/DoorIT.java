package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.audit.AuditView;
import fr.maillage.committee.attendance.Arrival;
import fr.maillage.committee.attendance.ArrivalService;
import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.GuestService;
import fr.maillage.committee.attendance.GuestView;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever comes to a gathering says so at its door, and learns nothing about who else is on the list. */
@InsideEar
class DoorIT {

    @Inject
    private InvitationDesk desk;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private GuestService guests;

    @Inject
    private AttendanceService attendance;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PersonFileService files;

    @Test
    void a_member_is_present_by_her_address_or_her_names_in_either_order_and_once() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today());
        desk.member(body, "Amel");
        desk.member(body, "Élise Dupont-Martin");
        desk.member(body, "Chris Exemple");
        String link = link(gathering);
        SheetRow excused = sheet(gathering).get(0);
        officer(() -> {
            attendance.tick(gathering, List.of(new SheetRow(excused.person(), "Amel", null, "excused", null)));
            return excused;
        });

        arrivals.arrive(link, new Arrival(" " + desk.email("Amel").toUpperCase(), null, null, null));
        arrivals.arrive(link, new Arrival(null, "DUPONT MARTIN", "elise", "Mairie"));
        arrivals.arrive(link, new Arrival(null, "Elise", "Dupont-Martin", null));
        arrivals.arrive(link, new Arrival("autre@example.org", "Exemple", "Chris", null));

        assertThat(sheet(gathering))
                .extracting(row -> row.name() + " " + row.presence())
                .containsExactlyInAnyOrder("Amel present", "Élise Dupont-Martin present", "Chris Exemple present");
        assertThat(Sql.number(
                        "select count(*) from attendance where taken_by = 'door' and gathering_id ="
                                + " (select id from gathering where uuid = ?)",
                        gathering.toString()))
                .isEqualTo(3);
        assertThat(guests(gathering)).isEmpty();
        List<AuditView> history = officer(() -> gatherings.history(gathering));
        assertThat(history)
                .filteredOn(line -> line.action().equals("committee.gathering.arrive"))
                .hasSize(3);
        assertThat(history.toString()).doesNotContain("Dupont", "Exemple", desk.email("Amel"));
    }

    @Test
    void who_is_on_no_list_or_twice_on_it_waits_for_an_officer_who_accepts_or_drops_her() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today());
        desk.member(body, "Sacha Exemple");
        desk.seated(body, desk.member(desk.body(), "sacha exemple"));
        String link = link(gathering);

        arrivals.arrive(link, new Arrival(null, "Exemple", "Sacha", "Régie"));
        arrivals.arrive(link, new Arrival("dani@example.org", null, null, null));
        arrivals.arrive(link, new Arrival(null, "EXEMPLE", "Sacha", null));

        assertThat(guests(gathering))
                .extracting(g -> g.name() + " " + g.organisation() + " " + g.accepted())
                .containsExactly("Sacha Exemple Régie false", "dani@example.org null false");
        assertThat(sheet(gathering)).extracting(SheetRow::presence).containsOnlyNulls();
        officer(() -> {
            guests.accept(gathering, guests(gathering).get(1).id());
            guests.drop(gathering, guests(gathering).get(0).id());
            return gathering;
        });
        assertThat(guests(gathering)).extracting(GuestView::accepted).containsExactly(true);
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> guests.accepted(gathering)))
                .isEqualTo(1);
        As.administrator(() -> {
            files.erase(new PersonQuery("dani@example.org", null, null));
            return null;
        });
        assertThat(guests(gathering)).isEmpty();
    }

    @Test
    void a_link_holds_on_the_day_of_its_gathering_alone() {
        UUID body = desk.body();
        desk.member(body, "Amel");
        Arrival amel = new Arrival(desk.email("Amel"), null, null, null);
        UUID gathering = desk.gathering(body, desk.today().plusDays(1));
        UUID other = desk.gathering(body, desk.today());
        String link = link(gathering);

        assertThat(arrivals.open(link).state()).isEqualTo("early");
        assertThat(kind(() -> arrivals.arrive(link, amel))).isEqualTo(Kind.CONFLICT);
        Sql.update(
                "update gathering set held_on = ? where uuid = ?", desk.today().minusDays(1), gathering.toString());
        assertThat(arrivals.open(link).state()).isEqualTo("over");
        assertThat(kind(() -> arrivals.arrive(link, amel))).isEqualTo(Kind.CONFLICT);
        String swapped = other + link.substring(36);
        for (String wrong : List.of("", "x", other.toString(), swapped, link + "A", "é".repeat(80))) {
            assertThat(kind(() -> arrivals.open(wrong))).as(wrong).isEqualTo(Kind.NOT_FOUND);
            assertThat(kind(() -> arrivals.arrive(wrong, amel))).as(wrong).isEqualTo(Kind.NOT_FOUND);
        }
        String last = link(other);
        officer(() -> gatherings.archive(other, gatherings.get(other).version(), "annulée"));
        assertThat(arrivals.open(last).state()).isEqualTo("archived");
        assertThat(kind(() -> arrivals.arrive(last, amel))).isEqualTo(Kind.CONFLICT);
        assertThat(sheet(other)).extracting(SheetRow::presence).containsOnlyNulls();
    }

    @Test
    void nothing_nonsense_and_too_much_are_refused_whoever_writes_it() {
        UUID body = desk.body();
        UUID gathering = desk.gathering(body, desk.today());
        desk.member(body, "Amel");
        String link = link(gathering);

        assertThat(fields(link, new Arrival(" ", "", "Sacha", null))).containsExactly("lastName");
        assertThat(fields(link, new Arrival(null, null, null, "Régie"))).containsExactly("lastName", "firstName");
        assertThat(fields(link, new Arrival("pas une adresse", null, null, null)))
                .containsExactly("email");
        assertThat(fields(link, new Arrival("a".repeat(1_000_000), "b".repeat(101), "c", "d".repeat(201))))
                .containsExactly("email", "lastName", "organisation");
        for (int i = 0; i < 500; i++) {
            Sql.update(
                    "insert into gathering_guest (id, uuid, gathering_id, name, name_key, accepted, came_at) values"
                            + " ((select coalesce(min(least(id, 0)), 0) - 1 from gathering_guest), ?,"
                            + " (select id from gathering where uuid = ?), ?, ?, false, current_timestamp)",
                    UUID.randomUUID().toString(),
                    gathering.toString(),
                    "Nom " + i,
                    "nom " + i);
        }
        assertThat(kind(() -> arrivals.arrive(link, new Arrival(null, "Exemple", "Sacha", null))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> arrivals.arrive(link, new Arrival(desk.email("Amel"), null, null, null))))
                .as("a member learns no more than a stranger")
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void only_who_keeps_the_committee_there_shows_the_code_and_decides_on_guests() {
        UUID gathering = desk.gathering(desk.body(), desk.today());
        arrivals.arrive(link(gathering), new Arrival(null, "Exemple", "Sacha", null));
        UUID sacha = guests(gathering).get(0).id();
        UUID other = desk.gathering(desk.body(), desk.today());

        assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> guests.address(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> guests.guests(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> {
                    guests.drop(gathering, sacha);
                    return sacha;
                })))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> {
                    guests.accept(other, sacha);
                    return sacha;
                })))
                .as("of another gathering")
                .isEqualTo(Kind.NOT_FOUND);
    }

    private String link(UUID gathering) {
        String address = officer(() -> guests.address(gathering));
        return address.substring(address.indexOf("?link=") + "?link=".length());
    }

    private List<SheetRow> sheet(UUID gathering) {
        return officer(() -> attendance.sheet(gathering));
    }

    private List<GuestView> guests(UUID gathering) {
        return officer(() -> guests.guests(gathering));
    }

    private List<String> fields(String link, Arrival says) {
        return catchThrowableOfType(Problem.class, () -> arrivals.arrive(link, says)).violations().stream()
                .map(Violation::field)
                .toList();
    }
}
