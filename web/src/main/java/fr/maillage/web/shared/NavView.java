package fr.maillage.web.shared;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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

    /**
     * Entries that go together by what one does with them.
     *
     * @param name what one does
     * @param entries never empty where it is shown
     */
    public record Group(String name, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }

        /** The key of its name. */
        public String label() {
            return "shared.nav.group." + name;
        }

        /** Whether there is nothing to choose. */
        public boolean isSingle() {
            return entries.size() == 1;
        }
    }

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "find",
                    List.of(
                            new Entry("place", "/place/list.xhtml", Permission.READ),
                            new Entry("map", "/map/view.xhtml", Permission.READ),
                            new Entry("actor", "/actor/list.xhtml", Permission.READ),
                            new Entry("offer", "/offer/list.xhtml", Permission.READ))),
            new Group(
                    "update",
                    List.of(
                            new Entry("moderation", "/moderation/list.xhtml", Permission.EDIT_PLACES),
                            new Entry("confirmation", "/confirmation/list.xhtml", Permission.READ),
                            new Entry("duplicate", "/duplicate/list.xhtml", Permission.READ),
                            new Entry("interop", "/interop/import.xhtml", Permission.IMPORT))),
            new Group(
                    "inform",
                    List.of(
                            new Entry("agenda", "/agenda/list.xhtml", Permission.READ),
                            new Entry("orientation", "/orientation/share.xhtml", Permission.READ),
                            new Entry("mailing", "/mailing/list.xhtml", Permission.READ_CONTACTS),
                            new Entry("notification", "/notification/list.xhtml", Permission.EDIT_ACTORS))),
            new Group(
                    "measure",
                    List.of(
                            new Entry("indicator", "/indicator/list.xhtml", Permission.READ),
                            new Entry("report", "/report/list.xhtml", Permission.READ),
                            new Entry("territory", "/territory/list.xhtml", Permission.READ))),
            new Group(
                    "run",
                    List.of(
                            new Entry("job", "/job/list.xhtml", Permission.RUN_JOBS),
                            new Entry("identity", "/identity/list.xhtml", Permission.MANAGE_ACCOUNTS),
                            new Entry("audit", "/audit/list.xhtml", Permission.READ_AUDIT),
                            new Entry("administration", "/administration/index.xhtml", Permission.MANAGE_REFERENCE))));

    @Inject
    private Caller caller;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    private List<Group> groups;

    /** What the caller may use, without groups of which she may use nothing. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = GROUPS.stream()
                    .map(g -> new Group(
                            g.name(),
                            g.entries().stream()
                                    .filter(e -> caller.may(e.permission()))
                                    .toList()))
                    .filter(g -> !g.entries().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** What lies beside the page shown; empty where it belongs to no group or is alone in it. */
    public List<Entry> getBeside() {
        Group shown = getShown();
        return shown == null || shown.isSingle() ? List.of() : shown.entries();
    }

    /** The group of the page shown; null where it belongs to none. */
    public Group getShown() {
        return getGroups().stream().filter(this::holds).findFirst().orElse(null);
    }

    /** Whether the page shown belongs to the group. */
    public boolean holds(Group group) {
        return group.entries().stream().anyMatch(this::belongs);
    }

    /** What {@code aria-current} says of an entry: that it is the page shown, that this belongs to it, or neither. */
    public String current(Entry entry) {
        return current(entry.path(), belongs(entry));
    }

    /** The same of a page without an entry. */
    public String current(String path) {
        return current(path, false);
    }

    /** Whether the page shown helps residents to find somebody. */
    public boolean isOrienting() {
        return viewId().equals("/index.xhtml") || viewId().startsWith("/orientation/");
    }

    private static String current(String path, boolean inside) {
        if (viewId().equals(path)) {
            return "page";
        }
        return String.valueOf(inside);
    }

    private boolean belongs(Entry entry) {
        return viewId().startsWith("/" + entry.feature() + "/") && !PERSONAL.contains(viewId());
    }

    private static String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public boolean isSignedIn() {
        return caller.identity().isPresent();
    }

    /** After how many seconds without a request the session ends; 0 where there is none, or it never does. */
    public int getSessionSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : Math.max(0, session.getMaxInactiveInterval());
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
