package fr.maillage.web.funding.extract;

import fr.maillage.funding.extract.ExtractService;
import fr.maillage.funding.extract.ExtractView;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The extracts that came in. */
@Named
@RequestScoped
public class ExtractListView {

    @Inject
    private ExtractService extracts;

    @Inject
    private TerritoryService territories;

    private List<ExtractView> items;
    private Map<Long, TerritoryView> places;

    @PostConstruct
    void init() {
        items = extracts.list();
        places = territories.byIds(items.stream().map(ExtractView::territory).collect(Collectors.toSet()));
    }

    public List<ExtractView> getItems() {
        return items;
    }

    /** The name of the territory that an extract was made for. */
    public String territory(ExtractView extract) {
        return places.get(extract.territory()).name();
    }
}
