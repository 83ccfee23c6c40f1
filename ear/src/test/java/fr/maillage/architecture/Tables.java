package fr.maillage.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables and views as the migrations leave them, and the tables that a text names. */
final class Tables {

    private static final Path MIGRATIONS = Path.of("..", "ejb", "src", "main", "resources", "db");

    private static final Pattern CHANGE = Pattern.compile(
            "(?:create (?:table|(?:or replace )?view|synonym) (\\w+))|(?:drop (?:table|view|synonym) (\\w+))"
                    + "|(?:alter table (\\w+) rename to (\\w+))");

    private static final Pattern VIEW = Pattern.compile("create (?:or replace )?view (\\w+) as\\b([^;]*)");

    private static final Pattern DROPPED_SYNONYM = Pattern.compile("drop synonym (\\w+)");

    private static final Pattern SYNONYM = Pattern.compile("create synonym (\\w+) for (\\w+)");

    private static final String LIST =
            "((?:\\w+\\.)?\\w+(?: (?:as )?\\w+)?(?: ?, ?(?:\\w+\\.)?\\w+(?: (?:as )?\\w+)?)*)";

    private static final Pattern READ = Pattern.compile("\\b(?:from|join|using)(?: ?\\(| )" + LIST);

    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:insert into|merge into|delete from|update|truncate(?: table)?|alter table|analyze) (?:\\w+\\.)?(\\w+)");

    /** A statement that leaves its table to a value. */
    private static final Pattern HIDDEN =
            Pattern.compile("\\b(?:from|join|into|update) (?:" + ClassTexts.VALUE + "|\\{|%|$)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Tables() {}

    /** The names of what the migrations make and no later one drops; H2's and PostgreSQL's own scripts included. */
    static Set<String> ofTheMigrations() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String script : scripts()) {
            Matcher change = CHANGE.matcher(script);
            while (change.find()) {
                if (change.group(1) != null) {
                    names.add(change.group(1));
                } else if (change.group(2) != null) {
                    names.remove(change.group(2));
                } else {
                    names.remove(change.group(3));
                    names.add(change.group(4));
                }
            }
        }
        return names;
    }

    /** Reads what each view selects, by the view's name. */
    static Map<String, String> views() throws IOException {
        Map<String, String> views = new TreeMap<>();
        for (String script : scripts()) {
            Matcher view = VIEW.matcher(script);
            while (view.find()) {
                views.put(view.group(1), view.group(2));
            }
        }
        return views;
    }

    /** Reads the table for which each synonym of H2 stands that no later script drops. */
    static Map<String, String> synonyms() throws IOException {
        Map<String, String> synonyms = new TreeMap<>();
        for (String script : scripts()) {
            Matcher dropped = DROPPED_SYNONYM.matcher(script);
            while (dropped.find()) {
                synonyms.remove(dropped.group(1));
            }
            Matcher synonym = SYNONYM.matcher(script);
            while (synonym.find()) {
                synonyms.put(synonym.group(1), synonym.group(2));
            }
        }
        return synonyms;
    }

    /** The scripts in the order of their versions, in lower case, without comments, with single spaces. */
    private static List<String> scripts() throws IOException {
        Map<Integer, String> byVersion = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                String name = file.getFileName().toString();
                int version = Integer.parseInt(name.substring(1, name.indexOf("__")));
                String text = Files.readAllLines(file).stream()
                        .map(line -> line.contains("--") ? line.substring(0, line.indexOf("--")) : line)
                        .collect(Collectors.joining(" "));
                byVersion.merge(version, plain(text), (one, other) -> one + " " + other);
            }
        }
        return List.copyOf(byVersion.values());
    }

    /** Tables that a text reads or writes: names in lower case, as a statement or a value of an annotation has them. */
    record Named(Set<String> read, Set<String> written, boolean hidden) {}

    private static final Named NONE = new Named(Set.of(), Set.of(), false);

    /**
     * The tables that a text names.
     *
     * @param known all tables, and entities in lower case
     */
    static Named named(String text, Set<String> known) {
        if (text.indexOf(' ') < 0 && text.indexOf('_') < 0) {
            return NONE;
        }
        String plain = plain(text);
        Set<String> read = new TreeSet<>();
        Set<String> written = new TreeSet<>();
        Matcher from = READ.matcher(plain);
        while (from.find()) {
            for (String part : from.group(1).split(",")) {
                String table = part.strip().split(" ")[0];
                read.add(table.substring(table.indexOf('.') + 1));
            }
        }
        // A name of two words means nothing else, wherever it stands.
        for (String word : plain.split("\\W+")) {
            if (word.contains("_")) {
                read.add(word);
            }
        }
        Matcher write = WRITTEN.matcher(plain);
        while (write.find()) {
            written.add(write.group(1));
        }
        read.retainAll(known);
        written.retainAll(known);
        return new Named(read, written, HIDDEN.matcher(plain).find());
    }

    /** The columns of a view that is a plain selection from one table. */
    static List<String> columns(String selection) {
        String list = selection.substring(selection.indexOf("select ") + 7, selection.indexOf(" from "));
        List<String> columns = new ArrayList<>();
        for (String column : list.split(",")) {
            String[] words = column.strip().split("[ .]");
            columns.add(words[words.length - 1]);
        }
        return columns;
    }

    private static String plain(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
