package fr.maillage.diagnosis.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All themes at a moment, archived ones too, each below the one that it is finer than. */
public final class ThemeTree {

    private final Map<String, ThemeView> byCode = new LinkedHashMap<>();
    private final Map<Long, ThemeView> byKey = new HashMap<>();
    private final Map<Long, List<ThemeView>> below = new HashMap<>();

    /** The themes in the order of their ranks. */
    public ThemeTree(List<ThemeView> themes) {
        for (ThemeView theme : themes) {
            byCode.put(theme.code(), theme);
            byKey.put(theme.key(), theme);
            below.computeIfAbsent(theme.parentKey(), k -> new ArrayList<>()).add(theme);
        }
    }

    /** The theme of a code, archived or not; null or unknown gives none. */
    public Optional<ThemeView> find(String code) {
        return Optional.ofNullable(code == null ? null : byCode.get(code));
    }

    /** The codes of all themes. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** The theme of a key. */
    public Optional<ThemeView> find(long key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Where statements about a theme belong: the theme itself, or the one in which it was merged in the end. */
    public ThemeView standing(ThemeView theme) {
        ThemeView found = theme;
        for (int i = 0; found.mergedInto() != null && i < byKey.size(); i++) {
            found = byKey.get(found.mergedInto());
        }
        return found;
    }

    /** Gives the entries directly below a theme, archived or not; null for the first level. */
    public List<ThemeView> below(ThemeView theme) {
        return List.copyOf(below.getOrDefault(theme == null ? null : theme.key(), List.of()));
    }

    /** Tells if a theme is another one or stands somewhere below it. */
    public boolean under(ThemeView theme, ThemeView other) {
        ThemeView found = theme;
        while (found != null && found.key() != other.key()) {
            found = found.parentKey() == null ? null : byKey.get(found.parentKey());
        }
        return found != null;
    }

    /** All that may be chosen, a theme before what is below it. */
    public List<ThemeView> choices() {
        List<ThemeView> all = new ArrayList<>();
        collect(null, all);
        return all;
    }

    private void collect(ThemeView parent, List<ThemeView> into) {
        for (ThemeView theme : below(parent)) {
            if (!theme.archived()) {
                into.add(theme);
                collect(theme, into);
            }
        }
    }
}
