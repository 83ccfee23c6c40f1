package fr.maillage.committee;

import fr.maillage.shared.Parts;
import java.util.List;

/**
 * A group of a gathering as its form, the API and files write it.
 *
 * @param code such as {@code S1-A}; unique within the gathering
 * @param title never null, perhaps empty where it is still to be checked
 * @param present how many people were in it; null where nobody counted
 */
public record GroupLine(String code, String title, String present) {

    /** Between the parts, as one types it in a line of the form. */
    private static final String BETWEEN = ";";

    private static final String WRITTEN = " ; ";

    private static final int PARTS = 3;

    public GroupLine {
        code = clean(code);
        title = clean(title);
        present = clean(present).isEmpty() ? null : clean(present);
    }

    /** The group of a text as {@link #written} gives it, or as people type it. */
    public static GroupLine of(String written) {
        String[] parts = Parts.of(written, BETWEEN, PARTS);
        return new GroupLine(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : null);
    }

    /** All of these texts. */
    public static List<GroupLine> all(List<String> written) {
        return written.stream().map(GroupLine::of).toList();
    }

    /** The same with what another line of its code says; what that does not say stays. */
    public GroupLine with(GroupLine said) {
        return new GroupLine(
                code, said.title.isEmpty() ? title : said.title, said.present == null ? present : said.present);
    }

    /** One text, as the field keeps it. */
    public String written() {
        return present == null ? code + WRITTEN + title : code + WRITTEN + title + WRITTEN + present;
    }

    /** A bar separates the groups where the audit writes them in one text. */
    private static String clean(String text) {
        return text == null ? "" : text.replace(BETWEEN, ",").replace('|', '/').strip();
    }
}
