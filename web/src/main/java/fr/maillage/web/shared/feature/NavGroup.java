package fr.maillage.web.shared.feature;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries of the navigation that go together by what one works on, in their order. */
public enum NavGroup {
    TODAY("/home.xhtml"),
    TERRITORY("/home/territory.xhtml"),
    DIAGNOSIS("/home/diagnosis.xhtml"),
    PLAN("/home/plan.xhtml"),
    ADVISERS("/home/advisers.xhtml"),
    COMMITTEE("/home/committee.xhtml"),

    /** Stands at the side and has no page of its own. */
    SIDE(null);

    private final String page;

    NavGroup(String page) {
        this.page = page;
    }

    /** The page that shows where it stands; null for what stands at the side. */
    public String page() {
        return page;
    }

    /** The group that a page is the first one of. */
    public static Optional<NavGroup> of(String page) {
        return Stream.of(values()).filter(group -> page.equals(group.page)).findFirst();
    }

    /** The key of its name. */
    public String label() {
        return "shared.nav.group." + name().toLowerCase(Locale.ROOT);
    }
}
