package fr.maillage.identity;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rights that are needed to use each page; {@link EndpointRules} has those of endpoints. They follow from the folder and the name
 * of the page; what differs is named. Nothing here asks the product: {@link RoleRouteJourney} tries each page with every
 * role.
 */
final class RouteRules {

    /** The identifier of no record. */
    static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /** Who may use a route: visitors where it is open; what a signed-in user needs is null for nothing beyond the sign-in. */
    record Rule(boolean open, Permission permission) {

        boolean allows(Role role) {
            return open || permission == null || role.allows(permission);
        }
    }

    static final Rule OPEN = new Rule(true, null);
    static final Rule SIGNED_IN = new Rule(false, null);

    private static final Path WEBAPP = Path.of("..", "web", "src", "main", "webapp");

    /** Names of pages that change something; all others show something. */
    static final Set<String> CHANGING = Set.of(
            "edit",
            "several",
            "ask",
            "attendance",
            "code",
            "door",
            "envelope",
            "invite",
            "line",
            "lines",
            "meeting",
            "merge",
            "milestone",
            "note",
            "publish",
            "questions",
            "result",
            "seat",
            "session",
            "targets",
            "worklist",
            "write");

    /** Rights to use pages that change something, by folder with all that lies in it. */
    static final Map<String, Rule> CHANGES = Map.ofEntries(
            entry("/actor", needs(Permission.EDIT_ACTORS)),
            entry("/agenda", needs(Permission.CONTRIBUTE)),
            entry("/committee", needs(Permission.EDIT_COMMITTEE)),
            entry("/confirmation", needs(Permission.EDIT_PLACES)),
            entry("/deployment", needs(Permission.EDIT_DEPLOYMENT)),
            entry("/diagnosis", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/theme", needs(Permission.MANAGE_REFERENCE)),
            entry("/funding", needs(Permission.EDIT_FUNDING)),
            entry("/identity", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/mailing", needs(Permission.EDIT_ACTORS)),
            entry("/offer", needs(Permission.EDIT_PLACES)),
            entry("/person", needs(Permission.EDIT_ACTORS)),
            entry("/place", needs(Permission.EDIT_PLACES)),
            entry("/plan", needs(Permission.EDIT_PLAN)),
            entry("/plan/measure", needs(Permission.MANAGE_REFERENCE)));

    /** Rights to use pages that show something, by folder with all that lies in it; elsewhere it is READ. */
    static final Map<String, Rule> SHOWS = Map.ofEntries(
            entry("/administration", needs(Permission.MANAGE_REFERENCE)),
            entry("/audit", needs(Permission.READ_AUDIT)),
            entry("/committee/renewal", needs(Permission.READ_CONTACTS)),
            entry("/diagnosis/collection", needs(Permission.COLLECT)),
            entry("/diagnosis/exhibit", needs(Permission.COLLECT)),
            entry("/diagnosis/release", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/statement", needs(Permission.COLLECT)),
            entry("/diagnosis/street", needs(Permission.COLLECT)),
            entry("/funding/extract", needs(Permission.EDIT_FUNDING)),
            entry("/help", OPEN),
            entry("/identity", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/interop", needs(Permission.IMPORT)),
            // Everybody sees her own runs; those of others are as if they were not there.
            entry("/job", SIGNED_IN),
            entry("/legal", OPEN),
            entry("/mailing", needs(Permission.READ_CONTACTS)),
            entry("/moderation", needs(Permission.EDIT_PLACES)),
            entry("/notification", needs(Permission.EDIT_ACTORS)),
            entry("/open-data", OPEN),
            entry("/orientation", OPEN),
            entry("/person", needs(Permission.READ_CONTACTS)),
            entry("/plan/measure", needs(Permission.MANAGE_REFERENCE)),
            entry("/plan/request", needs(Permission.EDIT_PLAN)),
            entry("/record", SIGNED_IN));

    /** Pages that differ from their neighbours. Pages named {@code answer} are by link. */
    static final Map<String, Rule> EXCEPTIONS = Map.ofEntries(
            entry("/actor/contact.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/administration/person.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/agenda/event.xhtml", OPEN),
            entry("/agenda/index.xhtml", OPEN),
            entry("/committee/digest/page.xhtml", OPEN),
            entry("/committee/gathering/approve.xhtml", OPEN),
            entry("/committee/gathering/present.xhtml", OPEN),
            entry("/committee/pack/read.xhtml", OPEN),
            entry("/committee/ranking/detail.xhtml", needs(Permission.EDIT_COMMITTEE)),
            entry("/deployment/scenario/opinions.xhtml", needs(Permission.GIVE_OPINION)),
            entry("/diagnosis/exhibit/edit.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/receipt.xhtml", OPEN),
            entry("/diagnosis/said.xhtml", OPEN),
            entry("/diagnosis/street/phone.xhtml", OPEN),
            entry("/diagnosis/survey/entry.xhtml", needs(Permission.COLLECT)),
            entry("/home.xhtml", SIGNED_IN),
            entry("/identity/account.xhtml", SIGNED_IN),
            entry("/index.xhtml", OPEN),
            entry("/interop/changes.xhtml", SIGNED_IN),
            entry("/interop/run.xhtml", SIGNED_IN),
            entry("/login.xhtml", OPEN),
            entry("/moderation/follow.xhtml", OPEN),
            entry("/moderation/report.xhtml", OPEN),
            entry("/orientation/need.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/orientation/settings.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/orientation/share.xhtml", needs(Permission.READ)),
            entry("/plan/public.xhtml", OPEN),
            entry("/territory/outline.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/territory/perimeter.xhtml", needs(Permission.MANAGE_PERIMETERS)),
            entry("/territory/qpv.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/unsubscribe.xhtml", OPEN),
            entry("/welcome.xhtml", OPEN));

    /** Of all pages, by address. */
    static final Map<String, Rule> PAGES = pages();

    private RouteRules() {}

    /** The demonstration's account with a role; empty where there is none. */
    static Optional<String> account(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case ADMINISTRATOR -> "admin";
                    case DEPARTMENT_OFFICER -> "departement";
                    case EPT_OFFICER -> "ept";
                    case PREFECTURE -> "prefecture";
                    case MEMBER -> "membre";
                    case ADVISER -> "conseiller";
                    case JUROR -> null;
                });
    }

    static Rule needs(Permission permission) {
        return new Rule(false, permission);
    }

    private static Map<String, Rule> pages() {
        Map<String, Rule> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            files.map(f -> "/" + WEBAPP.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".xhtml") && !f.startsWith("/WEB-INF/"))
                    .forEach(f -> pages.put(f, rule(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static Rule rule(String page) {
        String folder = page.substring(0, page.lastIndexOf('/'));
        String name = page.substring(folder.length() + 1, page.length() - ".xhtml".length());
        if (EXCEPTIONS.containsKey(page)) {
            return EXCEPTIONS.get(page);
        }
        if (name.equals("answer")) {
            return OPEN;
        }
        return CHANGING.contains(name)
                ? nearest(CHANGES, folder)
                        .orElseThrow(() -> new IllegalStateException(page + " changes something: what does it need?"))
                : nearest(SHOWS, folder).orElse(needs(Permission.READ));
    }

    private static Optional<Rule> nearest(Map<String, Rule> rules, String folder) {
        for (String at = folder; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (rules.containsKey(at)) {
                return Optional.of(rules.get(at));
            }
        }
        return Optional.empty();
    }
}
