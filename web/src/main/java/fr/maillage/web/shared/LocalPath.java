package fr.maillage.web.shared;

/** Addresses that come back from a visitor and must not lead to another site. */
public final class LocalPath {

    private LocalPath() {}

    /** The path itself when it stays on this site, otherwise the home page; null counts as none. */
    public static String orHome(String path) {
        boolean local = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? path : "/";
    }
}
