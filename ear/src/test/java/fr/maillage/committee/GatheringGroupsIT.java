package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Permission;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whoever writes down what is said chooses among the groups of the latest gatherings. */
@InsideEar
class GatheringGroupsIT {

    private static final String BOBIGNY = "com:93008";

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringGroups groups;

    @Test
    void a_series_of_gatherings_without_groups_pushes_none_aside() {
        UUID body =
                officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST))).id();
        List<GatheringDetail> made = new ArrayList<>();
        made.add(held(
                CommitteeDesk.grouped(
                        body, null, new GroupLine("B", "Langue", null), new GroupLine("A", "Droits", null)),
                1));
        for (int day = 2; day < 20; day++) {
            made.add(held(CommitteeDesk.gathering(body), day));
        }

        assertThat(officer(() -> groups.latest(Permission.COLLECT, 1)))
                .singleElement()
                .satisfies(latest -> assertThat(latest)
                        .allMatch(group -> group.gathering().equals(made.get(0).id()))
                        .extracting(GatheringGroupRef::code)
                        .containsExactly("A", "B"));
        assertThat(As.a(Role.EPT_OFFICER, BOBIGNY, () -> groups.latest(Permission.COLLECT, 12)))
                .noneMatch(
                        latest -> latest.get(0).gathering().equals(made.get(0).id()));
        assertThat(As.a(Role.MEMBER, GRAND_EST, () -> groups.latest(Permission.COLLECT, 12)))
                .isEmpty();
        made.forEach(one -> officer(() -> {
            gatherings.archive(one.id(), one.version(), "Essai");
            return null;
        }));
        assertThat(officer(() -> groups.latest(Permission.COLLECT, 1)))
                .noneMatch(
                        latest -> latest.get(0).gathering().equals(made.get(0).id()));
    }

    private GatheringDetail held(FieldValues<GatheringField> values, int day) {
        return officer(() -> gatherings.create(values.with(GatheringField.HELD_ON, "2099-01-%02d".formatted(day))));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }
}
