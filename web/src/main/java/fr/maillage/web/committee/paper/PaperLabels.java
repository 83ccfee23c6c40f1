package fr.maillage.web.committee.paper;

import fr.maillage.committee.GatheringService;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.item.ItemView;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperFile;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Names of the values of documents of gatherings in the page's language. */
@Named("paperLabels")
@RequestScoped
public class PaperLabels extends RecordLabels<PaperField> {

    private static final long KILOBYTE = 1024;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ItemService items;

    @Inject
    private ItemAgendaService agendas;

    @Inject
    private Texts texts;

    private final Map<UUID, Map<UUID, String>> known = new HashMap<>();

    public PaperLabels() {
        super(PaperField.class, "committee.paper");
    }

    @Override
    protected String reference(PaperField field, String id) {
        try {
            return field == PaperField.GATHERING
                    ? gatherings
                            .get(Identifiers.of("committee.gathering", id))
                            .gathering()
                            .title()
                    : item(Identifiers.of("committee.item", id));
        } catch (Problem unknown) {
            return id;
        }
    }

    /** Tells the type of a file and its kilobytes. */
    public String file(PaperFile file) {
        return texts.of(
                "committee.paper.file.of",
                texts.of("committee.paper.type." + file.file().mediaType()),
                Math.max(1, file.file().size() / KILOBYTE));
    }

    /** The items of an agenda by their place and title, in its order. */
    Map<UUID, String> agenda(UUID gathering) {
        return known.computeIfAbsent(gathering, id -> {
            Map<UUID, String> titles = new LinkedHashMap<>();
            for (AgendaLine line : agendas.of(id).lines()) {
                titles.put(
                        line.item().id(),
                        texts.of(
                                "committee.paper.item",
                                line.place(),
                                line.item().title()));
            }
            return titles;
        });
    }

    private String item(UUID id) {
        ItemView item = items.get(id).item();
        return agenda(item.gathering()).getOrDefault(id, item.title());
    }
}
