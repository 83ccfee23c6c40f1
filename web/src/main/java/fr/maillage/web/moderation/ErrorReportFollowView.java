package fr.maillage.web.moderation;

import fr.maillage.moderation.ErrorReportAnswer;
import fr.maillage.moderation.ErrorReportService;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Identifiers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Outcome of a report, for whoever has the address that it was given. */
@Named
@RequestScoped
public class ErrorReportFollowView {

    @Inject
    private ErrorReportService reports;

    @Inject
    private Settings settings;

    private String id;
    private UUID key;
    private ErrorReportAnswer report;

    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        key = Identifiers.of("error-report", id);
        report = reports.follow(key);
    }

    public ErrorReportAnswer getReport() {
        return report;
    }

    /** The whole address of this page, to keep. */
    public String getAddress() {
        return settings.baseUrl() + "/moderation/follow.xhtml?id=" + key;
    }

    /** Tells if the report has been sent just now. */
    public boolean isSent() {
        return Boolean.TRUE.equals(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get("sent"));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
