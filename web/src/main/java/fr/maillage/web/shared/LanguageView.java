package fr.maillage.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The page's language, and the others one may switch to. */
@Named("language")
@RequestScoped
public class LanguageView {

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = Languages.of(request);
        }
        return locale;
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** In which direction it is written. */
    public String getDirection() {
        return Languages.direction(getLocale());
    }

    /** The tags of the other languages. */
    public List<String> getOthers() {
        return Languages.SUPPORTED.stream()
                .filter(l -> !l.equals(getLocale()))
                .map(Locale::toLanguageTag)
                .toList();
    }

    /** The page to come back to after a switch, with its query. */
    public String getBack() {
        FacesContext context = FacesContext.getCurrentInstance();
        String viewId = context.getViewRoot().getViewId();
        // Error pages have no address of their own.
        if (viewId.startsWith("/WEB-INF/")) {
            return "/";
        }
        String query = request.getQueryString() == null
                ? ""
                // The address's own language would win over the one that is chosen now.
                : WebPatterns.LANGUAGE.replaceAll("&" + request.getQueryString(), "");
        return query.isEmpty() ? viewId : viewId + "?" + query.substring(1);
    }
}
