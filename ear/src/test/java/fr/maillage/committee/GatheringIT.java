package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GAGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.CommitteeDesk.grouped;
import static fr.maillage.committee.CommitteeDesk.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Permission;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testjobs.UsedGroups;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Gatherings inside the server: their groups, their codes, and the body that they follow. */
@InsideEar
class GatheringIT {

    private static final GroupLine RIGHTS = new GroupLine("S1-A", "Accès aux droits", "16");
    private static final GroupLine DEVICES = new GroupLine("S1-B", "Équipement et connexion", null);

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringGroups groups;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_gathering_is_read_as_it_was_entered_with_its_groups_in_their_order() {
        GatheringDetail made = gathering(body(GRAND_EST), DEVICES, RIGHTS);

        GatheringView read = officer(() -> gatherings.get(made.id())).gathering();
        assertThat(read.groups()).containsExactly(DEVICES, RIGHTS);
        assertThat(read.present()).isEqualTo(16);
        assertThat(read.values()).isEqualTo(made.values());
        assertThat(read.values().text(GatheringField.STARTS_AT)).isEqualTo("14:00");
    }

    @Test
    void a_group_keeps_its_key_while_it_keeps_its_code() {
        GatheringDetail made = gathering(body(GRAND_EST), RIGHTS, DEVICES);
        long before = group("S1-A").key();

        GatheringDetail changed = change(
                made, made.values().with(GatheringField.GROUPS, written(new GroupLine("S1-A", "Les droits", "17"))));

        assertThat(changed.gathering().groups()).containsExactly(new GroupLine("S1-A", "Les droits", "17"));
        assertThat(group("S1-A").key()).isEqualTo(before);
        assertThat(officer(() -> groups.find(Permission.EDIT_DIAGNOSIS, tag, "S1-B")))
                .isEmpty();
    }

    @Test
    void a_group_that_something_refers_to_can_be_renamed_but_not_left_out() {
        GatheringDetail made = gathering(body(GRAND_EST), RIGHTS, DEVICES);
        UsedGroups.add(group("S1-B").key());
        FieldValues<GatheringField> without = made.values().with(GatheringField.GROUPS, written(RIGHTS));

        assertThat(violations(() -> gatherings.update(made.id(), made.version(), without)))
                .containsExactly(Violation.of("groups", "committee-group-used", "S1-B"));
        assertThat(officer(() -> gatherings.get(made.id())).gathering().groups())
                .containsExactly(RIGHTS, DEVICES);
        GroupLine renamed = new GroupLine("S1-B", "Matériel", null);
        assertThat(change(made, made.values().with(GatheringField.GROUPS, written(renamed)))
                        .gathering()
                        .groups())
                .containsExactly(renamed);
    }

    @Test
    void groups_that_are_wrong_are_named_one_by_one() {
        UUID body = body(GRAND_EST);
        List<String> wrong = written(
                new GroupLine("S1-A", "", null),
                new GroupLine("S1-B", "Équipement", "douze"),
                new GroupLine("S1-C", "Formation", "-1"),
                new GroupLine("S1-B", "Encore", null),
                new GroupLine("x".repeat(41), "Langue", null));

        assertThat(violations(() -> gatherings.create(grouped(body, tag).with(GatheringField.GROUPS, wrong))))
                .containsExactly(
                        Violation.of("groups", "committee-group", "S1-A"),
                        Violation.of("groups", "committee-group-present", "douze", "S1-B"),
                        Violation.of("groups", "committee-group-present", "-1", "S1-C"),
                        Violation.of("groups", "committee-group-twice", "S1-B"),
                        Violation.of("groups", "committee-group-long", "x".repeat(41), "40", "200"));
    }

    @Test
    void a_code_is_unique_within_its_body_archived_gatherings_included() {
        UUID body = body(GRAND_EST);
        GatheringDetail first = gathering(body);
        UUID other = body(GRAND_EST);

        assertThat(violations(() -> gatherings.create(grouped(body, tag))))
                .containsExactly(Violation.of("code", "committee-code-taken", tag, "Les freins"));
        officer(() -> gatherings.archive(first.id(), first.version(), "annulée"));
        assertThat(violations(() -> gatherings.create(grouped(body, tag))))
                .extracting(Violation::rule)
                .containsExactly("committee-code-archived");
        assertThat(gathering(other).gathering().values().text(GatheringField.CODE))
                .isEqualTo(tag);
    }

    @Test
    void a_gathering_ends_after_it_begins() {
        UUID body = body(GRAND_EST);

        assertThat(violations(() -> gatherings.create(grouped(body, tag).with(GatheringField.ENDS_AT, "14:00"))))
                .containsExactly(Violation.of("endsAt", "committee-clock-order", "14:00", "14:00"));
        assertThat(violations(() -> gatherings.create(grouped(body, tag).with(GatheringField.STARTS_AT, "midi"))))
                .containsExactly(Violation.of("startsAt", "committee-clock", "midi"));
        assertThat(officer(() -> gatherings.create(grouped(body, tag)
                                .with(GatheringField.STARTS_AT, "9:30")
                                .with(GatheringField.ENDS_AT, "12:00:30")))
                        .values())
                .extracting(v -> v.text(GatheringField.STARTS_AT), v -> v.text(GatheringField.ENDS_AT))
                .containsExactly("09:30", "12:00");
    }

    @Test
    void gatherings_follow_their_body_to_another_territory() {
        BodyDetail body = officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST)));
        GatheringDetail made = gathering(body.id(), RIGHTS);

        officer(() -> bodies.update(body.id(), body.version(), body.values().with(BodyField.TERRITORY, GAGNY)));

        assertThat(officer(() -> gatherings.get(made.id())).gathering().territoryCode())
                .isEqualTo(GAGNY);
        assertThat(As.a(Role.EPT_OFFICER, GAGNY, () -> groups.find(Permission.COLLECT, tag, null)))
                .hasSize(1);
    }

    @Test
    void nobody_gives_a_gathering_to_a_body_outside_her_territory_nor_a_body_to_another_territory() {
        BodyDetail inside = officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST)));
        UUID outside = As.administrator(() -> bodies.create(CommitteeDesk.committee(BOBIGNY)))
                .id();
        GatheringDetail made = gathering(inside.id());

        assertThat(kind(() -> change(made, made.values().with(GatheringField.BODY, outside.toString()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> gatherings.create(grouped(outside, tag)))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> bodies.update(
                        inside.id(), inside.version(), inside.values().with(BodyField.TERRITORY, BOBIGNY)))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void an_archived_body_takes_no_gathering_but_keeps_those_it_has() {
        BodyDetail body = officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST)));
        GatheringDetail made = gathering(body.id());
        officer(() -> bodies.archive(body.id(), body.version(), "dissous"));

        assertThat(violations(() -> gatherings.create(grouped(body.id(), tag + "2"))))
                .extracting(Violation::rule)
                .containsExactly("committee-body-archived");
        assertThat(change(made, made.values().with(GatheringField.REMARK, "relue"))
                        .values()
                        .text(GatheringField.REMARK))
                .isEqualTo("relue");
    }

    @Test
    void a_group_is_found_by_its_codes_where_the_permission_holds_and_nowhere_else() {
        GatheringDetail made = gathering(body(GRAND_EST), RIGHTS, DEVICES);

        GatheringGroupRef found = group("S1-A");
        assertThat(found.gathering()).isEqualTo(made.id());
        assertThat(found.title()).isEqualTo("Accès aux droits");
        assertThat(found.heldOn()).isEqualTo("2021-02-18");
        assertThat(officer(() -> groups.references(List.of(found.key())))).containsEntry(found.key(), found);
        assertThat(officer(() -> groups.of(Permission.COLLECT, made.id()))).hasSize(2);
        assertThat(officer(() -> groups.byId(Permission.COLLECT, found.id()))).containsExactly(found);

        assertThat(As.a(Role.EPT_OFFICER, BOBIGNY, () -> groups.find(Permission.EDIT_DIAGNOSIS, tag, "S1-A")))
                .isEmpty();
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> groups.find(Permission.EDIT_DIAGNOSIS, tag, "S1-A")))
                .isEmpty();
        assertThat(As.a(Role.ADVISER, GRAND_EST, () -> groups.find(Permission.COLLECT, tag, "S1-A")))
                .hasSize(1);
        assertThat(As.administrator(() -> groups.find(Permission.EDIT_DIAGNOSIS, tag, "S1-A")))
                .hasSize(1);
    }

    @Test
    void groups_of_archived_gatherings_are_found_no_more_but_by_their_keys() {
        GatheringDetail made = gathering(body(GRAND_EST), RIGHTS);
        GatheringGroupRef before = group("S1-A");
        officer(() -> gatherings.archive(made.id(), made.version(), "annulée"));

        assertThat(officer(() -> groups.find(Permission.EDIT_DIAGNOSIS, tag, "S1-A")))
                .isEmpty();
        assertThat(officer(() -> groups.references(List.of(before.key())))).containsEntry(before.key(), before);
    }

    private GatheringGroupRef group(String code) {
        List<GatheringGroupRef> found = officer(() -> groups.find(Permission.EDIT_DIAGNOSIS, tag, code));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private UUID body(String territory) {
        return officer(() -> bodies.create(CommitteeDesk.committee(territory))).id();
    }

    private GatheringDetail gathering(UUID body, GroupLine... lines) {
        return officer(() -> gatherings.create(grouped(body, tag, lines)));
    }

    private GatheringDetail change(GatheringDetail made, FieldValues<GatheringField> values) {
        return officer(() -> gatherings.update(made.id(), made.version(), values));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    private static List<Violation> violations(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action)).violations();
    }
}
