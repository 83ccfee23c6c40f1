package fr.maillage.web.shared.feature;

import java.util.Locale;

/** Entries of the navigation that go together by what one does with them, in their order. */
public enum NavGroup {
    FIND,
    UPDATE,
    UNDERSTAND,
    ACT,
    DEPLOY,
    DECIDE,
    INFORM,
    MEASURE,
    RUN;

    /** The key of its name. */
    public String label() {
        return "shared.nav.group." + name().toLowerCase(Locale.ROOT);
    }
}
