package fr.maillage.diagnosis.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The themes that records name by their codes. */
public final class ThemeCodes {

    private ThemeCodes() {}

    /**
     * The theme that a code means, where it was merged the one in which it was.
     *
     * @param held the codes that the record had until now, which it may keep when they are out of use
     * @param wrong takes the rule that the code breaks, and its value
     */
    public static Optional<ThemeView> standing(
            ThemeTree tree, String code, List<String> held, BiConsumer<String, String> wrong) {
        Optional<ThemeView> found = tree.find(code).map(tree::standing);
        if (found.isEmpty()) {
            wrong.accept("diagnosis-statement-theme", code);
            return found;
        }
        if (found.get().archived() && !held.contains(code)) {
            wrong.accept("diagnosis-statement-theme-archived", found.get().name("fr"));
            return Optional.empty();
        }
        return found;
    }

    /** The keys of the themes of some codes. */
    public static List<Long> keys(List<String> codes, ThemeTree tree) {
        return codes.stream()
                .flatMap(code -> tree.find(code).stream())
                .map(ThemeView::key)
                .sorted()
                .toList();
    }
}
