package fr.maillage.actor;

import static fr.maillage.actor.ActorDesk.BOBIGNY;
import static fr.maillage.actor.ActorDesk.GAGNY;
import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The list of actors inside the server: filters, orders, statements. */
@InsideEar
class ActorListIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private ActorService actors;

    @Inject
    private ActorList list;

    @Test
    void filters_select_by_territory_type_network_and_words() {
        String word = "mot" + UUID.randomUUID().toString().replace("-", "");
        officer(() -> actors.create(ActorDesk.named("Alpha " + word, GAGNY, null)));
        As.administrator(() -> actors.create(ActorDesk.named("Bêta " + word, "dep:93", null)));
        As.administrator(() -> actors.create(ActorDesk.named("Gamma " + word, BOBIGNY, null)));

        assertThat(names(ListRequest.having(word))).hasSize(3);
        assertThat(names(ListRequest.having(word).with("territory", GRAND_EST))).containsExactly("Alpha " + word);
        assertThat(names(ListRequest.having(word)
                        .with("territory", "dep:93")
                        .with("type", "association")
                        .with("network", "hub")))
                .hasSize(3);
        assertThat(names(ListRequest.having("beta " + word))).containsExactly("Bêta " + word);
        assertThat(names(ListRequest.having(word).with("type", "commune"))).isEmpty();
        assertThat(names(ListRequest.having(word).with("network", "mednum"))).isEmpty();
        assertThat(kind(() -> names(ListRequest.ALL.with("territory", "com:00000"))))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() ->
                        As.administrator(() -> list.page(ListRequest.ALL, new PageRequest(0, 10, "couleur", true)))))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void a_page_of_the_list_takes_at_most_five_statements_however_many_rows_it_has() {
        String word = "compte" + UUID.randomUUID().toString().replace("-", "");
        for (int i = 0; i < 30; i++) {
            officer(() -> actors.create(ActorDesk.named("Acteur " + word, GAGNY, null)));
        }

        long calls = Statements.during(
                factory,
                () -> assertThat(names(ListRequest.having(word)
                                .with("territory", GRAND_EST)
                                .with("type", "association")
                                .with("network", "hub")))
                        .hasSize(25));

        assertThat(calls).isLessThanOrEqualTo(5);
    }

    @Test
    void the_slices_of_the_file_have_what_the_list_has_in_every_order() {
        String word = "tranche" + UUID.randomUUID().toString().replace("-", "");
        As.administrator(() -> actors.create(ActorDesk.named("Bêta " + word, "dep:93", ActorDesk.newSiret())));
        As.administrator(() -> actors.create(ActorDesk.says("Alpha " + word, "commune", GAGNY)
                .with(ActorField.SHORT_NAME, "AW")
                .with(ActorField.WEBSITE, "exemple.fr")));
        As.administrator(() -> actors.create(
                ActorDesk.named("Gamma " + word, BOBIGNY, null).with(ActorField.NETWORKS, List.of("mednum", "hub"))));
        ListRequest filter = ListRequest.having(word);

        for (String sort : List.of("name", "type", "territory")) {
            for (boolean ascending : new boolean[] {true, false}) {
                PageRequest order = new PageRequest(0, 50, sort, ascending);
                List<ActorSummary> listed =
                        As.administrator(() -> list.page(filter, order)).items();
                List<ActorSummary> sliced = new ArrayList<>();
                As.administrator(() -> list.keys(filter, order))
                        .each(slice -> As.administrator(() -> list.slice(slice)), sliced::add);

                assertThat(listed).hasSize(3);
                assertThat(sliced).as(sort).containsExactlyElementsOf(listed);
            }
        }
        assertThat(kind(() -> list.keys(filter, PageRequest.first()))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    private List<String> names(ListRequest filter) {
        return As.administrator(() -> list.page(filter, PageRequest.first())).items().stream()
                .map(ActorSummary::name)
                .toList();
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }
}
