package fr.maillage.web.committee.paper;

import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.paper.PaperList;
import fr.maillage.committee.paper.PaperView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The documents of a gathering on its page, and those of an item on its own. */
@Named
@RequestScoped
public class GatheringPapersView {

    @Inject
    private PaperList papers;

    private final Map<ListRequest, List<PaperView>> known = new HashMap<>();

    /**
     * Those that the reader may read, in the order of the agenda.
     *
     * @param item null for all of the gathering
     */
    public List<PaperView> of(UUID gathering, UUID item) {
        return known.computeIfAbsent(
                PaperList.of(gathering, item),
                request -> papers.page(request, new PageRequest(0, PageRequest.MAX_SIZE, "agenda", true))
                        .items());
    }

    /**
     * Those of one part of the minutes, where a page shows all of them: they are read once.
     *
     * @param part the identifier of an item, or {@link MinutesSection#GENERAL} for the gathering as a whole
     */
    public List<PaperView> under(UUID gathering, String part) {
        return of(gathering, null).stream()
                .filter(paper -> part.equals(
                        paper.item() == null
                                ? MinutesSection.GENERAL
                                : paper.item().toString()))
                .toList();
    }
}
