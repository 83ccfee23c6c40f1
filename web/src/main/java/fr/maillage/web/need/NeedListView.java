package fr.maillage.web.need;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The indicators of needs, each with how many territories have a value. */
@Named
@RequestScoped
public class NeedListView {

    @Inject
    private NeedService needs;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    private List<NeedIndicator> indicators;
    private Map<String, Map<TerritoryKind, Long>> coverage;

    @PostConstruct
    void init() {
        indicators = needs.indicators();
        coverage = needs.coverage();
    }

    public List<NeedIndicator> getIndicators() {
        return indicators;
    }

    /** Tells how many territories of each kind have a value, each as a sentence has it. */
    public List<String> known(NeedIndicator indicator) {
        return coverage.getOrDefault(indicator.code(), Map.of()).entrySet().stream()
                .map(e -> texts.of("need.known." + e.getKey(), e.getValue()))
                .toList();
    }

    /** The map in the colours of an indicator, by the kind of territory that most of its values are of. */
    public String mapHref(NeedIndicator indicator) {
        TerritoryKind most = coverage.getOrDefault(indicator.code(), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(TerritoryKind.COMMUNE);
        return "/map/view.xhtml?layer=" + NeedWords.LAYER + indicator.code() + "&level=" + most;
    }

    /** Tells if a file of values can be brought in. */
    public boolean isImportable() {
        return caller.may(Permission.IMPORT);
    }
}
