package fr.maillage.committee;

import static fr.maillage.committee.SeatDesk.broken;
import static fr.maillage.committee.SeatDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two bodies of a territory have the same name. */
@InsideEar
class BodyNameIT {

    private static final String TAKEN = "name committee-body-name-taken";

    private final String word = "nom" + UUID.randomUUID().toString().replace("-", "");

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private BodyService bodies;

    @Test
    void a_name_is_taken_whatever_its_capitals_accents_and_spaces_but_not_elsewhere() {
        enter("Comité élu " + word);

        for (String same : List.of("Comité élu " + word, "COMITE ELU " + word, "  comité   Élu " + word + " ")) {
            assertThat(broken(() -> enter(same))).as(same).containsExactly(TAKEN);
        }
        enter("Comité des élus " + word);
        officer(() -> bodies.create(named("Comité élu " + word, CommitteeDesk.GAGNY)));
    }

    @Test
    void a_body_keeps_its_name_and_takes_no_other_ones_by_renaming_or_moving() {
        BodyDetail one = enter("Comité " + word);
        BodyDetail two = enter("Jury " + word);
        BodyDetail elsewhere = officer(() -> bodies.create(named("Comité " + word, CommitteeDesk.GAGNY)));

        officer(() -> bodies.update(one.id(), one.version(), one.values().with(BodyField.REMARK, "autre")));
        assertThat(broken(() -> officer(() ->
                        bodies.update(two.id(), two.version(), two.values().with(BodyField.NAME, "comite " + word)))))
                .containsExactly(TAKEN);
        assertThat(broken(() -> officer(() -> bodies.update(
                        elsewhere.id(),
                        elsewhere.version(),
                        elsewhere.values().with(BodyField.TERRITORY, CommitteeDesk.GRAND_EST)))))
                .containsExactly(TAKEN);
        BodyDetail renamed = officer(() -> bodies.update(
                one.id(), bodies.get(one.id()).version(), one.values().with(BodyField.NAME, "Bureau " + word)));
        assertThat(renamed.body().name()).isEqualTo("Bureau " + word);
        enter("Comité " + word);
    }

    @Test
    void an_archived_body_leaves_its_name_and_comes_back_only_while_it_is_free() {
        BodyDetail first = enter("Comité " + word);
        BodyDetail gone = officer(() -> bodies.archive(first.id(), first.version(), "finie"));
        BodyDetail second = enter("Comité " + word);

        assertThat(broken(() -> officer(() -> bodies.restore(gone.id(), gone.version()))))
                .containsExactly(TAKEN);
        officer(() -> bodies.archive(second.id(), second.version(), "finie"));

        officer(() -> bodies.restore(gone.id(), gone.version()));
        assertThat(broken(() -> enter("Comité " + word))).containsExactly(TAKEN);
    }

    @Test
    void of_two_officers_who_enter_one_name_at_one_moment_one_succeeds() {
        List<CompletableFuture<Boolean>> both = Stream.of("Comité " + word, "COMITE " + word)
                .map(name -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                enter(name);
                                return true;
                            } catch (Problem problem) {
                                assertThat(problem.violations().get(0).rule()).isEqualTo("committee-body-name-taken");
                                return false;
                            }
                        },
                        threads))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_body_that_shares_a_name_from_before_keeps_it_until_it_is_corrected() {
        BodyDetail first = enter("Comité " + word);
        BodyDetail second = enter("Jury " + word);
        // As the migration leaves one that had the name of another
        Sql.update(
                "update body set name = ?, name_key = ?, taken_name = null where uuid = ?",
                "Comité " + word,
                "comite " + word,
                second.id().toString());

        BodyDetail doubled = officer(() -> bodies.get(second.id()));
        assertThat(broken(() -> officer(() -> bodies.update(
                        second.id(), doubled.version(), doubled.values().with(BodyField.REMARK, "autre")))))
                .containsExactly(TAKEN);
        officer(() -> bodies.update(first.id(), first.version(), first.values().with(BodyField.REMARK, "autre")));
        BodyDetail renamed = officer(() ->
                bodies.update(second.id(), doubled.version(), doubled.values().with(BodyField.NAME, "Bureau " + word)));
        assertThat(renamed.body().name()).isEqualTo("Bureau " + word);
    }

    private BodyDetail enter(String name) {
        return officer(() -> bodies.create(named(name, CommitteeDesk.GRAND_EST)));
    }

    private static FieldValues<BodyField> named(String name, String territory) {
        return CommitteeDesk.committee(territory).with(BodyField.NAME, name);
    }
}
