package fr.maillage.web.administration;

import fr.maillage.administration.AccessibilityState;
import fr.maillage.administration.LegalInformation;
import fr.maillage.administration.LegalService;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Statements of the legal pages and the foot of every page on this site. */
@Named("legal")
@RequestScoped
public class LegalView {

    /**
     * A page that everybody may open.
     *
     * @param key of its name
     */
    public record Link(String key, String path) {}

    private static final List<Link> PUBLIC = List.of(
            new Link("shared.nav.public.help", "/"),
            new Link("agenda.title", "/agenda/"),
            new Link("opendata.title", "/open-data/"),
            new Link("diagnosis.said.title", "/ce-que-vous-avez-dit/"),
            new Link("plan.public.title", "/plan-d-actions/"),
            new Link("diagnosis.receipt.title", "/suivi"),
            new Link("help.title", "/help/index.xhtml"),
            new Link("help.glossary", "/help/glossary.xhtml"),
            new Link("legal.accessibility.title", "/legal/accessibility.xhtml"),
            new Link("legal.notice.title", "/legal/notice.xhtml"),
            new Link("legal.privacy.title", "/legal/privacy.xhtml"),
            new Link("legal.contact.title", "/legal/contact.xhtml"));

    @Inject
    private LegalService service;

    @Inject
    private Settings settings;

    private LegalInformation information;
    private AccessibilityState state;

    /** Gives what an administrator entered, never null. */
    public LegalInformation getInformation() {
        if (information == null) {
            information = service.current();
        }
        return information;
    }

    /** Gives what may be said of the site's accessibility. */
    public AccessibilityState getState() {
        if (state == null) {
            state = service.accessibility();
        }
        return state;
    }

    /** The address of this site. */
    public String getSite() {
        return settings.baseUrl();
    }

    /** Lists what visitors may open, for the map of the site. */
    public List<Link> getPages() {
        return PUBLIC;
    }
}
