package fr.maillage.web.shared.rest;

import fr.maillage.shared.Page;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TableFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A list as a table for spreadsheets: its columns are told once, in their order.
 *
 * @param <V> a row of the list
 */
public final class ListTable<V> {

    private final String file;
    private final String title;
    private String suffix = "";
    private final Map<String, BiFunction<V, Locale, Object>> columns = new LinkedHashMap<>();

    /**
     * A table without columns yet.
     *
     * @param file the key of the file's name without extension
     * @param title the key of the table's title
     */
    public ListTable(String file, String title) {
        this.file = file;
        this.title = title;
    }

    /** Says what the file's name has after the usual. */
    public ListTable<V> named(String after) {
        suffix = after;
        return this;
    }

    /** Adds a column under the key of its heading. */
    public ListTable<V> column(String heading, Function<V, ?> cell) {
        return column(heading, (row, locale) -> cell.apply(row));
    }

    /** Adds a column whose cells depend on the language, under the key of its heading. */
    public ListTable<V> column(String heading, BiFunction<V, Locale, Object> cell) {
        columns.put(heading, cell);
        return this;
    }

    /** Adds a column of words: each cell is the text of a key that begins so and ends as the row says. */
    public ListTable<V> words(String heading, String prefix, Function<V, ?> key) {
        return column(heading, (row, locale) -> Messages.text(locale, prefix + key.apply(row)));
    }

    /** The answer that hands out rows that have been read. */
    public Response rows(HttpServletRequest request, String format, List<V> rows) {
        return stream(request, format, rows::forEach);
    }

    /**
     * The answer that hands out a list page by page.
     *
     * @param pages reads a page by its number, from 0; the first is read before the answer begins, so that a refusal is
     *     no broken file
     */
    public Response pages(HttpServletRequest request, String format, IntFunction<Page<V>> pages) {
        return pages(request, format, pages, Stream::of);
    }

    /** The same for a list whose items have several rows each. */
    public <I> Response pages(
            HttpServletRequest request, String format, IntFunction<Page<I>> pages, Function<I, Stream<V>> rows) {
        Page<I> first = pages.apply(0);
        return stream(request, format, sink -> {
            Page<I> page = first;
            for (int number = 1; !page.items().isEmpty(); number++) {
                page.items().forEach(item -> rows.apply(item).forEach(sink));
                page = pages.apply(number);
            }
        });
    }

    /** The answer that hands out rows as they are read; what can be refused must have been refused before. */
    public Response stream(HttpServletRequest request, String format, Consumer<Consumer<V>> rows) {
        Locale locale = Languages.of(request);
        TableFile table = new TableFile(
                locale,
                Messages.text(locale, file) + suffix,
                Messages.text(locale, title),
                columns.keySet().stream().map(key -> Messages.text(locale, key)).toList(),
                sink -> rows.accept(row -> sink.accept(cells(row, locale))));
        return TableAnswers.of(table, format);
    }

    private List<Object> cells(V row, Locale locale) {
        return columns.values().stream().map(cell -> cell.apply(row, locale)).toList();
    }
}
