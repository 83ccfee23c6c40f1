package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GAGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.ItemDesk.broken;
import static fr.maillage.committee.ItemDesk.item;
import static fr.maillage.committee.ItemDesk.officer;
import static fr.maillage.committee.ItemDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionService;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Agendas inside the server: their order, and what goes on in another gathering. */
@InsideEar
class AgendaItemIT {

    @Inject
    private ItemDesk desk;

    @Inject
    private ItemService items;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ActionService actions;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_agenda_tells_when_each_item_begins_and_how_long_all_take() {
        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        desk.entered(item(held.id(), "Compte rendu", "10"));
        desk.entered(item(held.id(), "Actions", "145"));
        desk.entered(item(held.id(), "Tour de table", null));

        Agenda agenda = agenda(held);
        assertThat(agenda.lines()).extracting(AgendaLine::startsAt).containsExactly("14:00", "14:10", "16:35");
        assertThat(agenda.minutes()).isEqualTo(155);
        assertThat(agenda.length()).isEqualTo(150);
        assertThat(agenda.over()).isEqualTo(5);
        assertThat(agenda.untimed()).isEqualTo(1);
    }

    @Test
    void items_move_up_and_down_and_stay_at_the_ends() {
        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        ItemDetail first = desk.entered(item(held.id(), "A", "10"));
        desk.entered(item(held.id(), "B", "10"));
        ItemDetail last = desk.entered(item(held.id(), "C", "10"));

        ItemDetail moved = officer(() -> items.move(last.id(), last.version(), -1));
        assertThat(titles(held)).containsExactly("A", "C", "B");
        assertThat(officer(() -> items.move(first.id(), first.version(), -1)).version())
                .isEqualTo(first.version());
        officer(() -> items.move(moved.id(), moved.version(), -5));
        assertThat(titles(held)).containsExactly("C", "A", "B");
        assertThat(refused(() -> items.move(last.id(), last.version(), 1)).kind())
                .isEqualTo(Kind.STALE);
        assertThat(officer(() -> items.history(last.id())).get(0).action()).isEqualTo("committee.item.move");
    }

    @Test
    void two_officers_who_move_items_at_once_leave_one_order() {
        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        List<ItemDetail> made = IntStream.range(0, 6)
                .mapToObj(i -> desk.entered(item(held.id(), "Point " + i, "10")))
                .toList();
        List<CompletableFuture<ItemDetail>> moves = new ArrayList<>();
        for (ItemDetail each : List.of(made.get(5), made.get(4))) {
            moves.add(CompletableFuture.supplyAsync(() -> officer(() -> items.move(each.id(), each.version(), -3))));
        }
        moves.forEach(CompletableFuture::join);

        assertThat(agenda(held).lines())
                .hasSize(6)
                .extracting(line -> line.item().rank())
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void what_waits_is_taken_into_another_gathering_of_the_body_once_and_both_tell() {
        UUID body = desk.body();
        GatheringDetail june = desk.gathering(body, "2026-06-11");
        GatheringDetail october = desk.gathering(body, "2026-10-08");
        ActionDetail action = desk.action("AC-" + tag);
        ItemDetail waits = desk.entered(item(june.id(), "Le wifi", "15")
                .with(ItemField.CARRIED_OVER, "yes")
                .with(ItemField.LINKS, "action:AC-" + tag));
        assertThat(agenda(june).waiting()).isEmpty();
        assertThat(agenda(october).waiting())
                .extracting(line -> line.item().id())
                .containsExactly(waits.id());

        ItemDetail next = officer(() -> items.carryOver(waits.id(), waits.version(), october.id()));

        assertThat(next.values().list(ItemField.LINKS)).containsExactly("action:" + action.id());
        assertThat(next.values().text(ItemField.CARRIED_OVER)).isEqualTo("no");
        assertThat(next.item().before().gathering()).isEqualTo(june.id());
        assertThat(officer(() -> items.get(waits.id())).item().after().item()).isEqualTo(next.id());
        assertThat(agenda(october).waiting()).isEmpty();
        assertThat(refused(() -> items.carryOver(waits.id(), waits.version(), october.id()))
                        .violations()
                        .get(0)
                        .rule())
                .isEqualTo("committee-item-continued");

        officer(() -> items.archive(next.id(), next.version(), "annulé"));
        assertThat(agenda(october).waiting()).hasSize(1);
        officer(() -> items.carryOver(waits.id(), waits.version(), october.id()));
        assertThat(refused(() -> items.restore(next.id(), next.version() + 1)).kind())
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void what_does_not_wait_or_is_of_another_body_is_not_taken() {
        UUID body = desk.body();
        GatheringDetail june = desk.gathering(body, "2026-06-11");
        GatheringDetail other = desk.gathering(desk.body(), "2026-10-08");
        ItemDetail plain = desk.entered(item(june.id(), "Dates", "10"));
        ItemDetail waits = desk.entered(item(june.id(), "Wifi", "10").with(ItemField.CARRIED_OVER, "yes"));

        assertThat(broken(() -> items.carryOver(
                        plain.id(),
                        plain.version(),
                        desk.gathering(body, "2026-10-08").id())))
                .containsExactly("null committee-item-not-waiting");
        assertThat(broken(() -> items.carryOver(waits.id(), waits.version(), other.id())))
                .containsExactly("null committee-item-other-body");
        assertThat(broken(() -> items.carryOver(waits.id(), waits.version(), june.id())))
                .containsExactly("null committee-item-other-body");
    }

    @Test
    void nonsense_is_named_with_its_field() {
        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        for (String minutes : List.of("0", "1441", "-5", "dix")) {
            assertThat(broken(() -> items.create(item(held.id(), "A", minutes))))
                    .as(minutes)
                    .containsExactly("duration committee-item-duration");
        }
        List<String> many =
                IntStream.range(0, 21).mapToObj(i -> "constat:F" + i).toList();
        assertThat(broken(() -> items.create(item(held.id(), "A", "10").with(ItemField.LINKS, many))))
                .containsExactly("links committee-item-links");
        assertThat(broken(() -> items.create(item(held.id(), "A", "10").with(ItemField.LINKS, "constat:" + tag))))
                .containsExactly("links committee-item-link-unknown");
        ActionDetail action = desk.action("AC-" + tag);
        officer(() -> actions.archive(action.id(), action.version(), "abandonnée"));
        assertThat(broken(() -> items.create(item(held.id(), "A", "10").with(ItemField.LINKS, "action:AC-" + tag))))
                .containsExactly("links committee-item-link-archived");
    }

    @Test
    void nobody_puts_an_item_on_an_agenda_outside_her_territory_nor_on_one_that_is_archived() {
        UUID outside = As.administrator(() -> bodies.create(CommitteeDesk.committee(BOBIGNY)))
                .id();
        GatheringDetail theirs = As.administrator(() -> gatherings.create(CommitteeDesk.gathering(outside)));
        assertThat(refused(() -> items.create(item(theirs.id(), "A", "10"))).kind())
                .isEqualTo(Kind.DENIED);

        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        ItemDetail made = desk.entered(item(held.id(), "A", "10"));
        officer(() -> gatherings.archive(held.id(), held.version(), "annulée"));
        assertThat(broken(() -> items.create(item(held.id(), "B", "10"))))
                .containsExactly("gathering committee-item-gathering-archived");
        assertThat(refused(() -> items.update(
                                made.id(), made.version(), made.values().with(ItemField.TITLE, "C")))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(refused(() -> items.move(made.id(), made.version(), 1)).kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(officer(() -> items.get(made.id())).open()).isFalse();
    }

    @Test
    void an_item_stays_in_its_gathering_and_follows_it_to_another_territory() {
        BodyDetail body = officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST)));
        GatheringDetail held = desk.gathering(body.id(), "2026-06-11");
        ItemDetail made = desk.entered(item(held.id(), "A", "10"));
        GatheringDetail other = desk.gathering(body.id(), "2026-10-08");
        assertThat(broken(() -> items.update(
                        made.id(),
                        made.version(),
                        made.values().with(ItemField.GATHERING, other.id().toString()))))
                .containsExactly("gathering committee-item-gathering-fixed");

        officer(() -> bodies.update(body.id(), body.version(), body.values().with(BodyField.TERRITORY, GAGNY)));
        assertThat(officer(() -> items.get(made.id())).item().territoryCode()).isEqualTo(GAGNY);
    }

    private Agenda agenda(GatheringDetail held) {
        return officer(() -> agendas.of(held.id()));
    }

    private List<String> titles(GatheringDetail held) {
        return agenda(held).lines().stream().map(line -> line.item().title()).toList();
    }
}
