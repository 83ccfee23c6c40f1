package fr.maillage.web.shared;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.feature.Features;
import fr.maillage.web.shared.feature.NavGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the caller may go, by her rights. */
@Named("nav")
@RequestScoped
public class NavView {

    /**
     * One entry of the main navigation.
     *
     * @param label the key of its name
     * @param path its first page
     * @param under entries below it, of which none has any
     */
    public record Entry(String label, String path, List<Entry> under) {

        public Entry {
            under = List.copyOf(under);
        }

        /** This and those below it. */
        private Stream<Entry> all() {
            return Stream.concat(Stream.of(this), under.stream());
        }

        /** The folder of its pages. */
        private String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    /** Pages of one's own, which belong to no entry. */
    private static final Set<String> PERSONAL = Set.of("/identity/account.xhtml");

    /**
     * Entries of a group that the caller may use.
     *
     * @param label the key of its name
     * @param page the page that shows where it stands; null for what stands at the side
     * @param entries its tabs; empty only where it has a page for everybody
     */
    public record Group(String label, String page, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }

        private Stream<Entry> all() {
            return entries.stream().flatMap(Entry::all);
        }
    }

    @Inject
    private Features features;

    @Inject
    private Caller caller;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    private List<Group> groups;

    /** Lists what the caller may use, without groups of which she may use nothing. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = Stream.of(NavGroup.values())
                    .map(group -> new Group(group.label(), group.page(), entries(group)))
                    .filter(g -> !g.entries().isEmpty() || NavGroup.TODAY.page().equals(g.page()))
                    .toList();
        }
        return groups;
    }

    /** The tabs that she may use; an entry whose tab she may not use is one. */
    private List<Entry> entries(NavGroup group) {
        List<Features.Entry> mine = features.navigation(group).stream()
                .filter(e -> caller.may(e.announced().permission()))
                .toList();
        Set<String> paths = mine.stream().map(e -> e.announced().path()).collect(Collectors.toSet());
        return mine.stream()
                .filter(e -> !paths.contains(String.valueOf(e.announced().tab())))
                .map(tab -> entry(
                        tab,
                        mine.stream()
                                .filter(e -> tab.announced()
                                        .path()
                                        .equals(e.announced().tab()))
                                .map(e -> entry(e, List.of()))
                                .toList()))
                .toList();
    }

    private static Entry entry(Features.Entry of, List<Entry> under) {
        return new Entry(of.announced().label(of.feature()), of.announced().path(), under);
    }

    /** Tells if the navigation leads the caller to a page; to one that it does not show she may not go. */
    public boolean offers(String path) {
        return getGroups().stream()
                .flatMap(Group::all)
                .anyMatch(entry -> entry.path().equals(path));
    }

    /** The tab of the page shown with what lies below it, the tab first; empty where nothing does. */
    public List<Entry> getBelow() {
        return getGroups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> !entry.under().isEmpty() && entry.all().anyMatch(this::belongs))
                .findFirst()
                .map(tab -> tab.all()
                        .map(entry -> new Entry(entry.label(), entry.path(), List.of()))
                        .toList())
                .orElse(List.of());
    }

    /** The group of the page shown; null where it belongs to none. */
    public Group getShown() {
        return getGroups().stream().filter(this::holds).findFirst().orElse(null);
    }

    /** Tells if the page shown belongs to the group. */
    public boolean holds(Group group) {
        return viewId().equals(group.page()) || group.all().anyMatch(this::belongs);
    }

    /** Gives the {@code aria-current} of a group: that its page is shown, that this belongs to it, or neither. */
    public String currentGroup(Group group) {
        return current(String.valueOf(group.page()), holds(group));
    }

    /** The same of an entry. */
    public String current(Entry entry) {
        return current(entry.path(), entry.all().anyMatch(this::belongs));
    }

    /** The same of a page without an entry. */
    public String current(String path) {
        return current(path, false);
    }

    /** Tells if the page shown helps residents to find somebody. */
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
        return (viewId().startsWith(entry.folder())
                        || features.entryOf(viewId())
                                .filter(entry.path()::equals)
                                .isPresent())
                && !PERSONAL.contains(viewId());
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

    /** Names the signed-in person; null for visitors. */
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
