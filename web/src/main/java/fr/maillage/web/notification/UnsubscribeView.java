package fr.maillage.web.notification;

import fr.maillage.notification.RefusalService;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the link leads by which somebody refuses further messages: opening changes nothing, submitting does. */
@Named
@RequestScoped
public class UnsubscribeView {

    @Inject
    private RefusalService refusals;

    private String address;
    private String signature;
    private boolean known;
    private boolean refused;

    /** Reads what the link says; one that was made up leaves the page without its form. */
    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        try {
            refused = refusals.refused(address, signature);
            known = true;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.NOT_FOUND) {
                throw problem;
            }
        }
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isRefused() {
        return refused;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
