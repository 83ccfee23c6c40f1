package fr.maillage.web.diagnosis.release;

import fr.maillage.diagnosis.release.Edition;
import fr.maillage.diagnosis.release.ReleasePreview;
import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Shows what an edition would tell of residents, and releases it. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReleaseService releases;

    @Inject
    private CallerTerritories own;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    private String territory;
    private transient ReleasePreview preview;

    public void load() {
        if (territory == null || territory.isBlank()) {
            territory = own.own().code();
        }
        preview = releases.preview(territory);
    }

    /** Releases the edition that is shown. */
    public String release() {
        Edition edition = releases.release(territory);
        Notice.success("diagnosis.release.done", texts.number(edition.people()), edition.number());
        return "/diagnosis/release/index.xhtml?faces-redirect=true&territory=" + territory;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** The territories whose figures the caller may release. */
    public List<TerritoryView> getTerritories() {
        return own.among(Permission.EDIT_DIAGNOSIS, territories.choices(territory)).stream()
                .filter(choice -> ReleaseService.PUBLISHED.contains(choice.kind()))
                .toList();
    }

    public ReleasePreview getPreview() {
        if (preview == null) {
            preview = releases.preview(territory);
        }
        return preview;
    }

    /** Tells whether enough residents wait for an edition. */
    public boolean isReady() {
        return getPreview().people() >= ReleasePolicy.LEAST;
    }

    /** The editions so far, the latest first. */
    public List<Edition> getEditions() {
        return releases.editions(territory);
    }
}
