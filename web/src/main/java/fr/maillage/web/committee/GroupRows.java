package fr.maillage.web.committee;

import fr.maillage.committee.GroupLine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Groups of a gathering as rows of its form: those that there are, and some blank ones for more. */
public final class GroupRows implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Blank rows below those that are filled. */
    static final int BLANK = 4;

    private static final int LETTERS = 26;

    private final ArrayList<Row> rows = new ArrayList<>();

    /** @param lines one group a line, as the field writes it */
    GroupRows(String lines) {
        Stream.concat(
                        lines.lines().filter(line -> !line.isBlank()).map(GroupLine::of),
                        Stream.generate(() -> new GroupLine("", "", null)).limit(BLANK))
                .map(Row::new)
                .forEach(rows::add);
    }

    /** One group; its form is the page's. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String code;
        private String title;
        private String present;

        private Row(GroupLine group) {
            code = group.code();
            title = group.title();
            present = group.present();
        }

        private GroupLine group() {
            return new GroupLine(code, title, present);
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getPresent() {
            return present;
        }

        public void setPresent(String present) {
            this.present = present;
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    /**
     * The groups one a line; one without a code is given one: that of the gathering and a letter.
     *
     * @param gathering its code; null or blank for none
     */
    String lines(String gathering) {
        List<GroupLine> said = rows.stream()
                .map(Row::group)
                .filter(group -> !(group.code() + group.title()).isEmpty() || group.present() != null)
                .toList();
        Set<String> taken = said.stream().map(GroupLine::code).collect(Collectors.toCollection(HashSet::new));
        String prefix = gathering == null || gathering.isBlank() ? "G-" : gathering.strip() + "-";
        return said.stream()
                .map(group -> group.code().isEmpty() && !group.title().isEmpty()
                        ? new GroupLine(next(prefix, taken), group.title(), group.present())
                        : group)
                .map(GroupLine::written)
                .collect(Collectors.joining("\n"));
    }

    private static String next(String prefix, Set<String> taken) {
        String code = Stream.concat(
                        IntStream.range(0, LETTERS).mapToObj(at -> prefix + (char) ('A' + at)),
                        IntStream.iterate(1, number -> number + 1).mapToObj(number -> prefix + number))
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
        taken.add(code);
        return code;
    }
}
