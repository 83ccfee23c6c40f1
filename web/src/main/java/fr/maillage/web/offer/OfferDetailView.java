package fr.maillage.web.offer;

import fr.maillage.audit.AuditView;
import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferService;
import fr.maillage.shared.AuditLine;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One offer: what it says, what happened to it; archive and restore. */
@Named
@ViewScoped
public class OfferDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private OfferLabels labels;

    private String id;
    private int version;
    private String reason;
    private transient OfferDetail detail;

    /** Reads the offer as it is now; before each page, so that a refused action shows what has changed. */
    public void load() {
        detail = offers.get(uuid());
        version = detail.version();
    }

    public String archive() {
        offers.archive(uuid(), version, reason);
        Notice.success("offer.done.archived");
        return again();
    }

    public String restore() {
        offers.restore(uuid(), version);
        Notice.success("offer.done.restored");
        return again();
    }

    public List<AuditView> getHistory() {
        return offers.history(uuid());
    }

    /** A changed value as people read it. */
    public String text(AuditLine.Change change, boolean after) {
        return labels.text(change.field(), after ? change.after() : change.before());
    }

    public OfferDetail getDetail() {
        if (detail == null) {
            detail = offers.get(uuid());
        }
        return detail;
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

    private UUID uuid() {
        return Identifiers.of("offer", id);
    }

    private String again() {
        return "/offer/detail.xhtml?faces-redirect=true&id=" + id;
    }
}
