package fr.maillage.offer;

import static fr.maillage.offer.OfferDesk.BOBIGNY;
import static fr.maillage.offer.OfferDesk.GAGNY;
import static fr.maillage.offer.OfferDesk.GRAND_EST;
import static fr.maillage.offer.OfferDesk.officer;
import static fr.maillage.offer.OfferDesk.says;
import static fr.maillage.offer.OfferDesk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Role;
import fr.maillage.place.PlaceService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
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

/** Offers inside the server: rights, versions, the list and its statements. */
@InsideEar
class OfferIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private OfferDesk desk;

    @Inject
    private OfferService offers;

    @Inject
    private OfferList offerList;

    @Inject
    private ActorService actors;

    @Inject
    private PlaceService places;

    @Test
    void an_officer_enters_an_offer_corrects_it_and_finds_what_changed() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        ActorDetail actor = officer(() -> actors.create(ActorDesk.association(ActorDesk.GAGNY)));
        FieldValues<OfferField> says = with(says(OfferField.ACTOR, actor.id().toString()), OfferField.CAPACITY, "12");

        OfferDetail made = officer(() -> offers.create(place, says));
        OfferDetail corrected =
                officer(() -> offers.update(made.offer().id(), made.version(), with(says, OfferField.CAPACITY, "20")));
        OfferDetail same = officer(() -> offers.update(made.offer().id(), corrected.version(), corrected.values()));

        assertThat(made.offer().actorName()).isEqualTo(actor.name());
        assertThat(corrected.values().text(OfferField.CAPACITY)).isEqualTo("20");
        assertThat(same.version()).isEqualTo(corrected.version());
        List<AuditView> history = officer(() -> offers.history(made.offer().id()));
        assertThat(history).extracting(AuditView::action).containsExactly("offer.update", "offer.create");
        assertThat(history.get(0).changes()).containsExactly(new Change("capacity", "12", "20"));
    }

    @Test
    void nobody_changes_an_offer_outside_her_territory() {
        UUID outside = desk.place(BOBIGNY, "aide-demarches");
        FieldValues<OfferField> says = says(OfferField.SERVICES, "outils-quotidien");
        OfferDetail there = As.administrator(() -> offers.create(outside, says));

        assertThat(kind(() -> officer(() -> offers.create(outside, says)))).isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> offers.update(there.offer().id(), there.version(), says))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> offers.archive(there.offer().id(), there.version(), "fermée"))))
                .isEqualTo(Kind.DENIED);
        assertThat(officer(() -> offers.get(there.offer().id())).editable()).isFalse();
        UUID inside = desk.place(GAGNY, "aide-demarches");
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> offers.create(inside, says))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void the_second_of_two_who_change_the_same_version_is_told() {
        OfferDetail made = desk.offer(desk.place(GAGNY), "aide-demarches");
        officer(() -> offers.update(made.offer().id(), made.version(), says(OfferField.REMARK, "Première")));

        assertThat(kind(() -> officer(
                        () -> offers.update(made.offer().id(), made.version(), says(OfferField.REMARK, "Seconde")))))
                .isEqualTo(Kind.STALE);
    }

    @Test
    void an_archived_place_takes_no_offer_and_shows_none_in_lists() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        OfferDetail made = desk.offer(place, "aide-demarches");
        officer(() -> places.archive(place, desk.read(place).version(), "fermé"));

        assertThat(kind(() -> desk.offer(place, "aide-demarches"))).isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> officer(
                        () -> offers.update(made.offer().id(), made.version(), says(OfferField.REMARK, "Trop tard")))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(list(OfferList.at(place))).isEmpty();
        assertThat(officer(() -> offers.get(made.offer().id())).offer().placeArchived())
                .isTrue();
    }

    @Test
    void an_unknown_or_archived_actor_is_named() {
        UUID place = desk.place(GAGNY);
        String nobody = UUID.randomUUID().toString();
        ActorDetail gone = officer(() -> actors.create(ActorDesk.association(ActorDesk.GAGNY)));
        officer(() -> actors.archive(gone.id(), gone.version(), "dissoute"));

        assertThat(violations(() -> offers.create(place, says(OfferField.ACTOR, nobody))))
                .containsExactly(Violation.of("actor", "unknown-value", nobody));
        assertThat(violations(() -> offers.create(place, says(OfferField.ACTOR, "moi"))))
                .containsExactly(Violation.of("actor", "unknown-value", "moi"));
        assertThat(violations(() ->
                        offers.create(place, says(OfferField.ACTOR, gone.id().toString()))))
                .containsExactly(Violation.of("actor", "offer-actor-archived", gone.name()));
    }

    @Test
    void filters_select_by_territory_service_public_actor_and_words() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        ActorDetail actor = officer(() -> actors.create(ActorDesk.association(ActorDesk.GAGNY)));
        OfferDetail mine = officer(() -> offers.create(
                place, with(says(OfferField.ACTOR, actor.id().toString()), OfferField.PUBLICS, "seniors")));
        OfferDetail fine = officer(() -> offers.create(place, says(OfferField.SERVICE_DETAILS, "smartphone-tablette")));

        assertThat(list(OfferList.by(actor.id()))).containsExactly(mine.offer().id());
        assertThat(list(filter("com:93032", "smartphone-tablette", null, place)))
                .containsExactly(fine.offer().id());
        assertThat(list(filter("com:93032", "aide-demarches", "jeunes", place)))
                .containsExactly(fine.offer().id());
        assertThat(list(filter("com:93032", null, "seniors", place))).hasSize(2);
        assertThat(list(filter("com:93008", null, null, place))).isEmpty();
        assertThat(list(OfferList.at(place).with("q", actor.name())))
                .containsExactly(mine.offer().id());
        assertThat(kind(() -> list(filter("com:00000", null, null, null)))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> As.administrator(
                        () -> offerList.page(ListRequest.ALL, new PageRequest(0, 10, "couleur", true)))))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void a_page_of_the_list_takes_three_statements_and_one_for_each_record_that_its_filter_names() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        ActorDetail actor = officer(() -> actors.create(ActorDesk.association(ActorDesk.GAGNY)));
        for (int i = 0; i < 30; i++) {
            officer(() -> offers.create(place, says(OfferField.ACTOR, actor.id().toString())));
        }

        ListRequest narrow = filter(GRAND_EST, "aide-demarches", "seniors", place)
                .with("actor", actor.id().toString());
        assertThat(Statements.during(
                        factory, () -> assertThat(list(ListRequest.ALL)).hasSize(25)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.during(factory, () -> assertThat(list(narrow)).hasSize(25)))
                .isLessThanOrEqualTo(3 + 3);
    }

    @Test
    void the_slices_of_the_file_have_what_the_list_has_in_every_order() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        ActorDetail actor = officer(() -> actors.create(ActorDesk.association(ActorDesk.GAGNY)));
        officer(() -> offers.create(place, says(OfferField.ACTIVE_FROM, "2026-01-01")));
        officer(() -> offers.create(
                place,
                with(
                        with(says(OfferField.ACTOR, actor.id().toString()), OfferField.CAPACITY, "12"),
                        OfferField.SERVICES,
                        "utilisation-securisee",
                        "aide-demarches")));
        officer(() ->
                offers.create(place, with(says(OfferField.REMARK, "Sur\nrendez-vous"), OfferField.PUBLICS, "seniors")));

        for (String sort : List.of("name", "place", "commune", "actor")) {
            for (boolean ascending : new boolean[] {true, false}) {
                PageRequest order = new PageRequest(0, 50, sort, ascending);
                List<OfferView> listed = As.administrator(() -> offerList.page(OfferList.at(place), order))
                        .items();
                List<OfferView> sliced = new ArrayList<>();
                RecordKeys keys = As.administrator(() -> offerList.keys(OfferList.at(place), order));
                keys.each(slice -> As.administrator(() -> offerList.slice(slice)), sliced::add);

                assertThat(listed).hasSize(3);
                assertThat(sliced).as(sort).containsExactlyElementsOf(listed);
            }
        }
        assertThat(kind(() -> offerList.keys(ListRequest.ALL, PageRequest.first())))
                .isEqualTo(Kind.UNAUTHENTICATED);
    }

    private static ListRequest filter(String territory, String service, String publicCode, UUID place) {
        return ListRequest.ALL
                .with("territory", territory)
                .with("service", service)
                .with("public", publicCode)
                .with("place", place == null ? null : place.toString());
    }

    private List<UUID> list(ListRequest filter) {
        return As.administrator(() -> offerList.page(filter, PageRequest.first())).items().stream()
                .map(OfferView::id)
                .toList();
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    private static List<Violation> violations(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action)).violations();
    }
}
