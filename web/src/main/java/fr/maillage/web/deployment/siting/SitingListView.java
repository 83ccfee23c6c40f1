package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.DemandService;
import fr.maillage.deployment.siting.SitingStudy;
import fr.maillage.deployment.siting.SitingStudyService;
import fr.maillage.need.NeedIndicator;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Studies of sites, and the form of a new one: where, and whether sites are added or kept, by the address. */
@Named
@ViewScoped
public class SitingListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> WAYS = Set.of("add", "keep");

    @Inject
    private SitingStudyService studies;

    @Inject
    private DemandService demand;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    private String territory;
    private boolean keep;
    private SitingForm form;
    private HashMap<String, String> sources;

    @PostConstruct
    void init() {
        Asked asked = Asked.byPage();
        String named = asked.text("territory");
        territory = (named == null ? territories.committee() : territories.required(named)).code();
        keep = "keep".equals(asked.choice("way", text -> Optional.of(text).filter(WAYS::contains)));
        form = new SitingForm(territory, keep);
        sources = new LinkedHashMap<>();
        if (isEditor() && !keep) {
            studies.held(territories.required(territory))
                    .forEach((source, count) -> sources.put(
                            texts.of(
                                    "deployment.siting.source.held",
                                    texts.of("deployment.siting.source." + source.code()),
                                    count),
                            source.code()));
        }
    }

    /** Keeps what is asked and shows the page on which it is followed. */
    public String ask() {
        UUID study = studies.ask(form.order());
        return "/deployment/siting/detail.xhtml?faces-redirect=true&id=" + study;
    }

    /** Tells if the caller may have sites chosen in the territory. */
    public boolean isEditor() {
        return studies.askable(territories.required(territory));
    }

    /** Where sites may be added: what each source is called, with how many sites the base holds of it, and its code. */
    public Map<String, String> getSources() {
        return sources;
    }

    /** The latest studies, the last one first. */
    public List<SitingStudy> getStudies() {
        return studies.latest();
    }

    public List<TerritoryView> getTerritories() {
        return territories.choices(territory);
    }

    /** The communes of the territory, of which each may have to have a site. */
    public List<TerritoryView> getCommunes() {
        return territories.within(territories.required(territory).id(), TerritoryKind.COMMUNE);
    }

    public List<NeedIndicator> getNeeds() {
        return demand.needs();
    }

    public DemandKind[] getKinds() {
        return DemandKind.values();
    }

    public String getTerritory() {
        return territory;
    }

    public boolean isKeep() {
        return keep;
    }

    public SitingForm getForm() {
        return form;
    }
}
