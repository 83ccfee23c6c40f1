package fr.maillage.web.diagnosis.receipt;

import fr.maillage.diagnosis.receipt.ReceiptLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page where somebody types her code; {@link ReceiptServlet} takes what it sends and says what is shown. */
@Named("receiptPage")
@RequestScoped
public class ReceiptPageView {

    @Inject
    private HttpServletRequest request;

    /** Lets nobody keep the page. */
    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        external.setResponseHeader("X-Robots-Tag", "noindex");
    }

    /** Lists what somebody said; null while no code has opened anything. */
    @SuppressWarnings("unchecked")
    public List<ReceiptLine> getLines() {
        return (List<ReceiptLine>) request.getAttribute(ReceiptServlet.LINES);
    }

    public boolean isOpened() {
        return getLines() != null;
    }

    /** One of nowhere, gone, throttled, erased; null for none. */
    public String getState() {
        return (String) request.getAttribute(ReceiptServlet.STATE);
    }

    /** The code that opened it, for the button that erases. */
    public String getCode() {
        return isOpened() ? request.getParameter("code") : "";
    }
}
