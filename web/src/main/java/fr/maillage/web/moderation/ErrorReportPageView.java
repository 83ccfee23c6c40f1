package fr.maillage.web.moderation;

import fr.maillage.moderation.ErrorReason;
import fr.maillage.moderation.ErrorReportInput;
import fr.maillage.moderation.ErrorReportService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.publication.PlacePublicationService;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.door.PublicFormThrottle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Where anybody says what is wrong with a place's record. */
@Named
@RequestScoped
public class ErrorReportPageView {

    @Inject
    private ErrorReportService reports;

    @Inject
    private PlacePublicationService places;

    @Inject
    private PublicFormThrottle throttle;

    @Inject
    private HttpServletRequest request;

    private String place;
    private String reason;
    private String detail;
    private PlaceRow row;

    /** Reads the place, before each page. */
    public void load() {
        row = places.one(Identifiers.of("place", place)).orElseThrow(() -> Problem.notFound("place", place));
    }

    /** Sends what was filled in, and leads to where its answer will be. */
    public String send() {
        throttle.require(request.getRemoteAddr());
        UUID sent = reports.send(new ErrorReportInput(Identifiers.of("place", place), reason, detail));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("sent", true);
        return "/moderation/follow.xhtml?faces-redirect=true&id=" + sent;
    }

    public ErrorReason[] getReasons() {
        return ErrorReason.values();
    }

    public String getName() {
        return row.values().text(PlaceField.NAME);
    }

    /** Where it is, in one line. */
    public String getWhere() {
        String address = row.values().text(PlaceField.ADDRESS);
        String commune = row.values().locality().postalCode() + " " + row.communeName();
        return address == null ? commune : address + ", " + commune;
    }

    /** Null where the record has none. */
    public String getPhone() {
        return row.values().text(PlaceField.PHONE);
    }

    /** Null where the record has none. */
    public String getHours() {
        return row.values().text(PlaceField.OPENING_HOURS);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }
}
