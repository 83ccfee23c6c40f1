package fr.maillage.web.committee;

import fr.maillage.committee.GatheringService;
import fr.maillage.committee.series.SeriesPlace;
import fr.maillage.committee.series.SeriesService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The others of a gathering's series, on its page. */
@Named
@ViewScoped
public class SeriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeriesService series;

    @Inject
    private transient GatheringService gatherings;

    @Inject
    private transient Caller caller;

    private String id;
    private int version;
    private String reason;
    private int size;
    private boolean prolonging;
    private final SeriesForm more = new SeriesForm();
    private transient SeriesPlace place;

    /** Reads where the gathering stands. */
    public void load() {
        caller.require(Permission.READ);
        place = series.place(uuid()).orElse(null);
        version = place == null ? 0 : gatherings.get(uuid()).version();
        size = place == null ? 0 : place.size();
    }

    /** Archives this one and those that follow. */
    public String cancel() {
        series.cancelFollowing(uuid(), version, reason);
        Notice.success("committee.series.done.cancelled");
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Adds gatherings after the last one. */
    public String prolong() {
        prolonging = true;
        int added = series.prolong(uuid(), size, more.input()).size();
        Notice.success("committee.series.done.prolonged", added);
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Tells if somebody tried to, and has to correct what she typed. */
    public boolean isProlonging() {
        return prolonging;
    }

    /** Tells how the series is to go on. */
    public SeriesForm getMore() {
        return more;
    }

    /** Null for a gathering that is in no series. */
    public SeriesPlace getPlace() {
        return place;
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
