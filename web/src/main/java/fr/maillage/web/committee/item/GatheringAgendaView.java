package fr.maillage.web.committee.item;

import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.committee.GatheringDetailView;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agenda on the page of a gathering: moved, and filled with what waits from earlier ones. */
@Named
@ViewScoped
public class GatheringAgendaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GatheringDetailView page;

    @Inject
    private ItemService items;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private Caller caller;

    /** The versions of the items that the page shows, in its order. */
    private LinkedHashMap<String, Integer> seen = new LinkedHashMap<>();

    private transient Agenda agenda;

    /** Takes note of what the page shows; before each page. */
    public void load() {
        caller.require(Permission.READ);
        agenda = agendas.of(uuid());
        seen = current();
    }

    private LinkedHashMap<String, Integer> current() {
        Agenda now = getAgenda();
        return Stream.concat(now.lines().stream(), now.waiting().stream())
                .collect(Collectors.toMap(
                        line -> line.item().id().toString(),
                        line -> line.item().version(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    /** Moves an item one place up ({@code -1}) or down ({@code 1}). */
    public String move(AgendaLine line, int by) {
        requireSeen();
        items.move(line.item().id(), line.item().version(), by);
        return told("committee.agenda.done.moved");
    }

    /** Takes an item that waits into this gathering. */
    public String take(AgendaLine line) {
        requireSeen();
        items.carryOver(line.item().id(), line.item().version(), uuid());
        return told("committee.agenda.done.taken");
    }

    /** Buttons stand in the rows of tables, which may be others when somebody else has changed them. */
    private void requireSeen() {
        caller.require(Permission.EDIT_COMMITTEE);
        if (!List.copyOf(current().entrySet()).equals(List.copyOf(seen.entrySet()))) {
            throw Problem.stale("committee.item", getId());
        }
    }

    private String told(String text) {
        Notice.success(text);
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id=" + getId();
    }

    public Agenda getAgenda() {
        if (agenda == null) {
            agenda = agendas.of(uuid());
        }
        return agenda;
    }

    /** Tells if the caller may import agendas. */
    public boolean isImporter() {
        return caller.may(Permission.EDIT_COMMITTEE) && caller.may(Permission.IMPORT);
    }

    /** The gathering's identifier. */
    public String getId() {
        return page.getId();
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", getId());
    }
}
