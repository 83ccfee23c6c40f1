package fr.maillage.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Message of a page after an action, at the top of the next page shown, redirects included. */
public final class Notice {

    private Notice() {}

    /** Says that something was done. */
    public static void success(String key, Object... args) {
        add(FacesMessage.SEVERITY_INFO, key, args);
    }

    /** Says that something needs attention although the action was done. */
    public static void warning(String key, Object... args) {
        add(FacesMessage.SEVERITY_WARN, key, args);
    }

    private static void add(FacesMessage.Severity severity, String key, Object... args) {
        FacesContext context = FacesContext.getCurrentInstance();
        String text = Messages.format(Messages.currentLocale(), key, args);
        context.addMessage(null, new FacesMessage(severity, text, null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
