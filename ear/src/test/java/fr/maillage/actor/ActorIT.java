package fr.maillage.actor;

import static fr.maillage.actor.ActorDesk.BOBIGNY;
import static fr.maillage.actor.ActorDesk.GAGNY;
import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.audit.AuditView;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The registry of actors inside the server: rights, versions, identifiers. */
@InsideEar
class ActorIT {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private ActorService actors;

    @Inject
    private ActorList list;

    @Test
    void an_officer_enters_an_actor_corrects_it_and_finds_what_changed() {
        FieldValues<ActorField> input = ActorDesk.association(GAGNY);
        ActorDetail made = officer(() -> actors.create(input));

        ActorDetail corrected =
                officer(() -> actors.update(made.id(), made.version(), ActorDesk.named("Nouveau nom", GAGNY, null)));

        assertThat(corrected.name()).isEqualTo("Nouveau nom");
        assertThat(corrected.version()).isGreaterThan(made.version());
        assertThat(officer(() -> actors.get(made.id())).values().list(ActorField.NETWORKS))
                .containsExactly("hub");
        List<AuditView> history = officer(() -> actors.history(made.id()));
        assertThat(history).extracting(AuditView::action).containsExactly("actor.update", "actor.create");
        assertThat(history.get(0).changes())
                .containsExactly(new Change("name", input.text(ActorField.NAME), "Nouveau nom"));
    }

    @Test
    void a_long_remark_in_any_script_is_kept_whole() {
        String remark = new Random(1)
                .ints(2000, 0x4E00, 0x9FA5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        FieldValues<ActorField> input = ActorDesk.says("Acteur", "autre", GAGNY).with(ActorField.REMARK, remark);

        ActorDetail made = officer(() -> actors.create(input));

        assertThat(officer(() -> actors.get(made.id())).values().text(ActorField.REMARK))
                .isEqualTo(remark);
    }

    @Test
    void what_is_saved_unchanged_writes_nothing() {
        FieldValues<ActorField> input = ActorDesk.association(GAGNY);
        ActorDetail made = officer(() -> actors.create(input));

        ActorDetail same = officer(() -> actors.update(made.id(), made.version(), input));

        assertThat(same.version()).isEqualTo(made.version());
        assertThat(officer(() -> actors.history(made.id()))).hasSize(1);
    }

    @Test
    void nobody_changes_an_actor_outside_her_territory_nor_moves_one_there() {
        ActorDetail inside = officer(() -> actors.create(ActorDesk.association(GAGNY)));
        ActorDetail outside = As.administrator(() -> actors.create(ActorDesk.association(BOBIGNY)));

        assertThat(kind(() -> officer(() -> actors.create(ActorDesk.association(BOBIGNY)))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() ->
                        officer(() -> actors.update(outside.id(), outside.version(), ActorDesk.association(GAGNY)))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() ->
                        officer(() -> actors.update(inside.id(), inside.version(), ActorDesk.association(BOBIGNY)))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> actors.archive(outside.id(), outside.version(), "fermé"))))
                .isEqualTo(Kind.DENIED);
        assertThat(officer(() -> actors.get(outside.id())).editable()).isFalse();
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> actors.create(ActorDesk.association(GAGNY)))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void the_second_of_two_who_change_the_same_version_is_told() {
        ActorDetail made = officer(() -> actors.create(ActorDesk.association(GAGNY)));
        officer(() -> actors.update(made.id(), made.version(), ActorDesk.association(GAGNY)));

        assertThat(kind(() -> officer(() -> actors.update(made.id(), made.version(), ActorDesk.association(GAGNY)))))
                .isEqualTo(Kind.STALE);
    }

    @Test
    void an_identifier_belongs_to_one_actor_archived_ones_included() {
        String siret = ActorDesk.newSiret();
        ActorDetail first = officer(() -> actors.create(ActorDesk.named("La première", GAGNY, siret)));

        Problem taken = problem(() -> officer(() -> actors.create(ActorDesk.named("La seconde", GAGNY, siret))));
        officer(() -> actors.archive(first.id(), first.version(), "fusionnée"));
        Problem archived = problem(() -> officer(() -> actors.create(ActorDesk.named("La seconde", GAGNY, siret))));

        assertThat(taken.violations())
                .containsExactly(Violation.of("identifier", "actor-identifier-taken", siret, "La première"));
        assertThat(archived.violations())
                .containsExactly(Violation.of("identifier", "actor-identifier-archived", siret, "La première"));
    }

    @Test
    void of_two_who_enter_the_same_actor_at_once_one_is_told() {
        String siret = ActorDesk.newSiret();
        Supplier<String> entering = () -> {
            try {
                officer(() -> actors.create(ActorDesk.named("Au même moment", GAGNY, siret)));
                return "made";
            } catch (Problem problem) {
                return problem.violations().get(0).rule();
            }
        };

        List<String> outcomes =
                Stream.generate(() -> CompletableFuture.supplyAsync(entering, threads)).limit(4).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(outcomes).containsOnlyOnce("made");
        assertThat(outcomes).filteredOn(o -> !o.equals("made")).containsOnly("actor-identifier-taken");
        assertThat(Sql.number("select count(*) from actor where identifier = ?", siret))
                .isEqualTo(1);
    }

    @Test
    void an_archived_actor_leaves_the_list_and_comes_back_as_it_was() {
        ActorDetail made = officer(() -> actors.create(ActorDesk.association(GAGNY)));
        ActorDetail archived = officer(() -> actors.archive(made.id(), made.version(), "dissoute"));

        assertThat(found(made.name(), false)).isEmpty();
        assertThat(found(made.name(), true)).hasSize(1);
        assertThat(kind(() ->
                        officer(() -> actors.update(made.id(), archived.version(), ActorDesk.association(GAGNY)))))
                .isEqualTo(Kind.CONFLICT);
        ActorDetail restored = officer(() -> actors.restore(made.id(), archived.version()));
        assertThat(restored.values()).isEqualTo(made.values());
        assertThat(found(made.name(), false)).hasSize(1);
        assertThat(kind(() -> officer(() -> actors.restore(made.id(), restored.version()))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> officer(() -> actors.archive(made.id(), restored.version(), " ")))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("reason");
    }

    private List<ActorSummary> found(String name, boolean archived) {
        ListRequest named = ListRequest.having(name).with("archived", archived ? "true" : null);
        return As.administrator(() -> list.page(named, PageRequest.first())).items();
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private static Kind kind(Supplier<?> action) {
        return problem(action).kind();
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }
}
