package fr.maillage.web.administration;

import fr.maillage.place.search.FreshnessSettingsService;
import fr.maillage.place.search.FreshnessSettingsService.Current;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** From which age a record is to watch, to check, to update. */
@Named
@ViewScoped
public class FreshnessView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FreshnessSettingsService service;

    private Integer version;
    private Integer watchMonths;
    private Integer checkMonths;
    private Integer updateMonths;

    /** Reads what holds now. */
    public void open() {
        if (version == null) {
            Current current = service.current();
            version = current.version();
            watchMonths = current.thresholds().watchMonths();
            checkMonths = current.thresholds().checkMonths();
            updateMonths = current.thresholds().updateMonths();
        }
    }

    public String save() {
        service.save(version, watchMonths, checkMonths, updateMonths);
        Notice.success("administration.freshness.saved");
        return "freshness?faces-redirect=true";
    }

    public Integer getWatchMonths() {
        return watchMonths;
    }

    public void setWatchMonths(Integer watchMonths) {
        this.watchMonths = watchMonths;
    }

    public Integer getCheckMonths() {
        return checkMonths;
    }

    public void setCheckMonths(Integer checkMonths) {
        this.checkMonths = checkMonths;
    }

    public Integer getUpdateMonths() {
        return updateMonths;
    }

    public void setUpdateMonths(Integer updateMonths) {
        this.updateMonths = updateMonths;
    }
}
