import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints how much the code base is and how often it repeats itself. Run {@code java config/quality/Size.java} in the root. */
class Size {

    private static final List<String> ROOMS = List.of("ejb", "batch", "web");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("\\b(?!(?:abstract|boolean|case|catch|class|default|else|enum|extends"
            + "|false|final|for|if|implements|instanceof|int|interface|long|new|null|private|protected|public|record|return"
            + "|static|super|switch|this|throw|throws|true|try|void|while)\\b)[A-Za-z_$][A-Za-z0-9_$]*\\b(?!\\()");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\w.]*");
    private static final int SHAPE = 8;

    /** A file's code, line by line, without imports, comments, lonely brackets, and names but those of methods. */
    private record Code(List<String> lines) {}

    public static void main(String[] args) throws IOException {
        List<Path> java = files(".java", "src/main/java");
        List<Path> pages = files(".xhtml", "src/main/webapp");
        long lines = 0;
        for (Path file : java) {
            lines += Files.readAllLines(file).size();
        }
        for (Path file : pages) {
            lines += Files.readAllLines(file).size();
        }
        row("figure", "now", "wanted");
        row("---", "---:", "---:");
        row("main Java and pages, lines", String.format("%,d", lines), "≤ 215,000");
        row("code lines in repeated shapes of eight lines", String.format("%.1f %%", repeated(java)), "≤ 8 %");
        List<Path> inside = pages.stream()
                .filter(page -> !page.toString().contains("WEB-INF/tags"))
                .toList();
        row("pages with a hand-written table", String.valueOf(having(inside, "<table")), "≤ 10");
        row("pages with a raw form", String.valueOf(having(inside, "<form ")), "0");
        row("lists by a declaration", String.valueOf(having(java, "ListSpec.of(")), "all kinds");
        row("PrimeFaces tags", String.valueOf(pages.stream().mapToLong(page -> count(page, "<p:")).sum()), "the rule");
    }

    private static void row(String figure, String now, String wanted) {
        System.out.println("| " + figure + " | " + now + " | " + wanted + " |");
    }

    private static List<Path> files(String ending, String under) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String room : ROOMS) {
            Path root = Path.of(room, under);
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    all.filter(file -> file.toString().endsWith(ending)).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long having(List<Path> files, String text) {
        return files.stream().filter(file -> read(file).contains(text)).count();
    }

    private static long count(Path file, String text) {
        return read(file).split(Pattern.quote(text), -1).length - 1L;
    }

    /** The share of code lines that stand in a shape of eight lines which occurs more than once, in percent. */
    private static double repeated(List<Path> files) {
        List<Code> all = files.stream().map(Size::code).toList();
        Map<String, Integer> shapes = new HashMap<>();
        all.forEach(code -> each(code, (at, shape) -> shapes.merge(shape, 1, Integer::sum)));
        long lines = 0;
        long covered = 0;
        for (Code code : all) {
            BitSet marked = new BitSet();
            each(code, (at, shape) -> {
                if (shapes.get(shape) > 1) {
                    marked.set(at, at + SHAPE);
                }
            });
            lines += code.lines().size();
            covered += marked.cardinality();
        }
        return 100.0 * covered / lines;
    }

    private interface Seen {
        void at(int line, String shape);
    }

    private static void each(Code code, Seen seen) {
        for (int at = 0; at + SHAPE <= code.lines().size(); at++) {
            seen.at(at, String.join("\n", code.lines().subList(at, at + SHAPE)));
        }
    }

    private static Code code(Path file) {
        List<String> lines = new ArrayList<>();
        boolean comment = false;
        for (String line : read(file).split("\n")) {
            String text = line.strip();
            if (comment || text.startsWith("/*")) {
                comment = !text.endsWith("*/");
            } else if (!text.isEmpty()
                    && text.chars().anyMatch(Character::isLetter)
                    && !text.startsWith("//")
                    && !text.startsWith("import ")
                    && !text.startsWith("package ")) {
                String named = NAME.matcher(TEXT.matcher(text).replaceAll("\"\"")).replaceAll("a");
                lines.add(NUMBER.matcher(named).replaceAll("0"));
            }
        }
        return new Code(lines);
    }
}
