package fr.maillage.web.administration;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Overview of what there is to administer. */
@Named
@RequestScoped
public class AdministrationView {

    /**
     * A page of administration.
     *
     * @param key the last part of the keys of its name and description
     */
    public record Entry(String key, String path) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("branding", "/administration/branding.xhtml"),
            new Entry("legal", "/administration/legal.xhtml"),
            new Entry("vocabularies", "/administration/vocabularies.xhtml"),
            new Entry("measures", "/plan/measure/list.xhtml"),
            new Entry("freshness", "/administration/freshness.xhtml"),
            new Entry("orientation", "/orientation/settings.xhtml"),
            new Entry("territory", "/territory/list.xhtml"),
            new Entry("perimeter", "/territory/perimeter.xhtml"),
            new Entry("qpv", "/territory/qpv.xhtml"),
            new Entry("accounts", "/identity/list.xhtml"),
            new Entry("review", "/identity/review.xhtml"),
            new Entry("tokens", "/identity/tokens.xhtml"),
            new Entry("retention", "/administration/retention.xhtml"),
            new Entry("person", "/administration/person.xhtml"),
            new Entry("configuration", "/administration/configuration.xhtml"),
            new Entry("health", "/administration/health.xhtml"),
            new Entry("audit", "/audit/list.xhtml"));

    @Inject
    private Caller caller;

    /** Refuses whoever administers nothing. */
    public void open() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
    }

    public List<Entry> getEntries() {
        return ENTRIES;
    }
}
