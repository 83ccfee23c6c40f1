package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.CommitteeDesk.grouped;
import static fr.maillage.testing.Refusals.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who took part, ticked off the list of the members. */
@InsideEar
class AttendanceIT {

    @Inject
    private SeatDesk seats;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private AttendanceService attendance;

    @Inject
    private PersonFileService files;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_is_ticked_is_noted_and_what_others_noted_of_other_members_stays() {
        UUID gathering = gathering();
        List<SheetRow> sheet = officer(() -> attendance.sheet(gathering));
        assertThat(sheet).extracting(SheetRow::name).containsExactly("Amel Exemple", "Bo Exemple");
        assertThat(sheet).extracting(SheetRow::presence).containsOnlyNulls();

        tick(gathering, with(sheet.get(0), "present", "S1-A"));
        tick(gathering, with(sheet.get(1), "excused", "S1-A"));

        assertThat(officer(() -> attendance.sheet(gathering)))
                .extracting(row -> row.presence() + " " + row.group())
                .containsExactly("present S1-A", "excused null");
        tick(gathering, with(sheet.get(0), null, null));
        assertThat(officer(() -> attendance.sheet(gathering)))
                .extracting(SheetRow::presence)
                .containsExactly(null, "excused");
    }

    @Test
    void a_stranger_and_a_group_of_another_gathering_are_refused_and_nothing_is_noted() {
        UUID gathering = gathering();
        SheetRow amel = officer(() -> attendance.sheet(gathering)).get(0);

        assertThat(rule(() -> tick(gathering, with(amel, "present", "S2-A")))).isEqualTo("committee-attendance-group");
        assertThat(rule(() -> tick(gathering, new SheetRow(-1, "Personne", null, "present", null))))
                .isEqualTo("committee-attendance-unknown");
        assertThat(rule(() -> tick(gathering, with(amel, "perhaps", null)))).isEqualTo("unknown-value");
        assertThat(officer(() -> attendance.sheet(gathering)))
                .extracting(SheetRow::presence)
                .containsOnlyNulls();
    }

    @Test
    void only_who_keeps_the_committee_there_ticks_and_only_who_reads_contacts_there_sees_the_sheet() {
        UUID gathering = gathering();
        List<SheetRow> sheet = officer(() -> attendance.sheet(gathering));

        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> attendance.sheet(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, CommitteeDesk.BOBIGNY, () -> attendance.sheet(gathering))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.PREFECTURE, null, () -> {
                    attendance.tick(gathering, sheet);
                    return null;
                })))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void the_file_of_a_person_has_her_mandate_and_presence_and_erasing_her_leaves_neither() {
        UUID gathering = gathering();
        tick(gathering, with(officer(() -> attendance.sheet(gathering)).get(0), "present", "S1-A"));
        PersonQuery amel = new PersonQuery("amel@" + tag + ".example.org", null, null);

        assertThat(As.administrator(() -> files.find(amel)).parts())
                .filteredOn(part -> part.kind().equals("mandates"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString())
                        .contains("Comité ", "Fils " + tag, "Les freins", "present"));
        As.administrator(() -> {
            files.erase(amel);
            return null;
        });

        assertThat(officer(() -> attendance.sheet(gathering)))
                .extracting(SheetRow::name)
                .containsExactly("Bo Exemple");
        UUID body = officer(() -> gatherings.get(gathering)).gathering().body();
        assertThat(officer(() -> bodies.history(body)).get(0).action()).isEqualTo("committee.body.remove-member");
    }

    /** Of a body with two members. */
    private UUID gathering() {
        BodyDetail body = officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST)));
        seats.members(
                body.body().name(),
                "Fils " + tag + ";Association;Gagny;Amel Exemple;;amel@" + tag + ".example.org;;A",
                "Fils " + tag + ";Association;Gagny;Bo Exemple;;bo@" + tag + ".example.org;;B");
        return officer(() ->
                        gatherings.create(grouped(body.id(), "S1", new GroupLine("S1-A", "Accès aux droits", null))))
                .id();
    }

    private static SheetRow with(SheetRow row, String presence, String group) {
        return new SheetRow(row.person(), row.name(), row.actor(), presence, group);
    }

    private Object tick(UUID gathering, SheetRow row) {
        return officer(() -> {
            attendance.tick(gathering, List.of(row));
            return row;
        });
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private static String rule(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get)
                .violations()
                .get(0)
                .rule();
    }
}
