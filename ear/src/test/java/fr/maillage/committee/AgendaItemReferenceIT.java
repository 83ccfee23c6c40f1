package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.ItemDesk.broken;
import static fr.maillage.committee.ItemDesk.item;
import static fr.maillage.committee.ItemDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** References of agenda items, inside the server: to records of other features, and to who presents. */
@InsideEar
class AgendaItemReferenceIT {

    @Inject
    private ItemDesk desk;

    @Inject
    private SeatDesk people;

    @Inject
    private ItemService items;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private ActionService actions;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_record_that_is_archived_later_stays_linked() {
        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        ActionDetail action = desk.action("AC-" + tag);
        ItemDetail made = desk.entered(item(held.id(), "A", "10").with(ItemField.LINKS, "action:AC-" + tag));
        officer(() -> actions.archive(action.id(), action.version(), "abandonnée"));

        ItemDetail changed = officer(
                () -> items.update(made.id(), made.version(), made.values().with(ItemField.REMARK, "relu")));
        assertThat(changed.values().list(ItemField.LINKS)).containsExactly("action:" + action.id());
        assertThat(agenda(held).lines().get(0).links()).singleElement().satisfies(link -> {
            assertThat(link.archived()).isTrue();
            assertThat(link.code()).isEqualTo("AC-" + tag);
        });
    }

    @Test
    void a_link_is_kept_as_it_was_written_where_the_code_alone_tells() {
        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        ActionDetail action = desk.action("AC-" + tag);

        assertThat(desk.entered(item(held.id(), "A", "10")
                                .with(
                                        ItemField.LINKS,
                                        List.of("AC-" + tag, "Action : AC-" + tag, "action:" + action.id())))
                        .values()
                        .list(ItemField.LINKS))
                .containsExactly("action:" + action.id());
        assertThat(officer(() -> agendas.suggested(GRAND_EST, "wifi halls " + tag, 5)))
                .singleElement()
                .satisfies(target -> assertThat(target.ref().id()).isEqualTo(action.id()));
    }

    @Test
    void who_presents_is_named_to_whoever_reads_contacts_there_alone() {
        GatheringDetail held = desk.gathering(desk.body(), "2026-06-11");
        UUID person = people.person("Amel " + tag);
        desk.entered(item(held.id(), "A", "10").with(ItemField.PRESENTER, person.toString()));
        assertThat(broken(() -> items.create(item(held.id(), "B", "10")
                        .with(ItemField.PRESENTER, person.toString())
                        .with(ItemField.PRESENTED_BY, "secrétariat"))))
                .containsExactly("presentedBy committee-item-presenters");

        assertThat(agenda(held).lines().get(0).presenter()).isEqualTo("Amel " + tag);
        AgendaLine seen = As.a(Role.MEMBER, GRAND_EST, () -> agendas.of(held.id()))
                .lines()
                .get(0);
        assertThat(seen.presenter()).isNull();
        assertThat(seen.named()).isTrue();
    }

    private Agenda agenda(GatheringDetail held) {
        return officer(() -> agendas.of(held.id()));
    }
}
