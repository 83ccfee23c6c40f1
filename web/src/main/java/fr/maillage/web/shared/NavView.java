package fr.maillage.web.shared;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Where the caller may go, by her rights. */
@Named("nav")
@RequestScoped
public class NavView {

    /**
     * One entry of the main navigation.
     *
     * @param feature the feature's folder of pages
     * @param path its first page
     * @param permission what one must hold somewhere to see it
     */
    public record Entry(String feature, String path, Permission permission) {

        /** The key of its name. */
        public String label() {
            return "shared.nav." + feature;
        }
    }

    /** Pages of one's own, which belong to no entry. */
    private static final Set<String> PERSONAL = Set.of("/identity/account.xhtml");

    private static final List<Entry> ENTRIES = List.of(
            new Entry("place", "/place/list.xhtml", Permission.READ),
            new Entry("actor", "/actor/list.xhtml", Permission.READ),
            new Entry("offer", "/offer/list.xhtml", Permission.READ),
            new Entry("agenda", "/agenda/list.xhtml", Permission.READ),
            new Entry("map", "/map/view.xhtml", Permission.READ),
            new Entry("moderation", "/moderation/list.xhtml", Permission.EDIT_PLACES),
            new Entry("confirmation", "/confirmation/list.xhtml", Permission.READ),
            new Entry("interop", "/interop/import.xhtml", Permission.IMPORT),
            new Entry("indicator", "/indicator/list.xhtml", Permission.READ),
            new Entry("report", "/report/list.xhtml", Permission.READ),
            new Entry("orientation", "/orientation/share.xhtml", Permission.READ),
            new Entry("territory", "/territory/list.xhtml", Permission.READ),
            new Entry("notification", "/notification/list.xhtml", Permission.EDIT_ACTORS),
            new Entry("job", "/job/list.xhtml", Permission.RUN_JOBS),
            new Entry("identity", "/identity/list.xhtml", Permission.MANAGE_ACCOUNTS),
            new Entry("audit", "/audit/list.xhtml", Permission.READ_AUDIT),
            new Entry("administration", "/administration/index.xhtml", Permission.MANAGE_REFERENCE));

    @Inject
    private Caller caller;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    public List<Entry> getEntries() {
        return ENTRIES.stream().filter(e -> caller.may(e.permission())).toList();
    }

    /** Whether the page shown belongs to the entry. */
    public boolean current(Entry entry) {
        String viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return viewId.startsWith("/" + entry.feature() + "/") && !PERSONAL.contains(viewId);
    }

    public boolean isSignedIn() {
        return caller.identity().isPresent();
    }

    /** How the signed-in person is called; null for visitors. */
    public String getDisplayName() {
        return caller.identity().map(CallerIdentity::displayName).orElse(null);
    }

    /** The name of the committee's territory; null while the reference data are not loaded. */
    public String getCommittee() {
        return territories
                .byCode(settings.committeeTerritory())
                .map(TerritoryView::name)
                .orElse(null);
    }
}
