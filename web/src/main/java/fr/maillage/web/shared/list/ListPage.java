package fr.maillage.web.shared.list;

import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import java.util.List;
import java.util.Map;

/**
 * A list as its page shows it.
 *
 * @param kind as texts and pages call it
 * @param state the address
 * @param page the records that it shows, and how many there are
 * @param rows what they say, cell by cell
 * @param chips the filters that are set
 * @param territories among which one may choose; empty where the list has no such filter
 * @param held parameters that the form of words and territory keeps
 * @param adding where a record is entered; null for whoever may not
 * @param api the address of the files without extension
 */
public record ListPage(
        String kind,
        ListState state,
        Page<?> page,
        List<Head> heads,
        List<List<Cell>> rows,
        List<Facet> facets,
        List<Chip> chips,
        String words,
        List<TerritoryView> territories,
        String territory,
        List<Map.Entry<String, String>> held,
        String adding,
        String api) {

    public ListPage {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        territories = List.copyOf(territories);
        held = List.copyOf(held);
    }

    /** The address of the list without filters. */
    public String path() {
        return pages() + "list.xhtml";
    }

    private String pages() {
        return "/" + kind.replace('.', '/') + "/";
    }

    /**
     * The heading of a column.
     *
     * @param order empty where it offers none
     * @param number whether its cells are numbers
     */
    public record Head(String label, String order, boolean number) {}

    /**
     * A cell.
     *
     * @param label the heading, which stands before it on a narrow page
     * @param href where it leads; null for nowhere
     * @param head whether it names the row
     * @param badge colour and shape of a code; null for a text
     * @param number whether it is one
     */
    public record Cell(String label, String text, String href, boolean head, String badge, boolean number) {}

    /** A filter with the number of records of each of its values. */
    public record Facet(String name, String label, List<Option> options) {

        public Facet {
            options = List.copyOf(options);
        }
    }

    /**
     * A value of a facet.
     *
     * @param count null where records are not counted
     * @param href the list with it, or without it where it is chosen
     */
    public record Option(String label, Long count, String href, boolean chosen) {}

    /**
     * A filter that is set.
     *
     * @param href the list without it
     */
    public record Chip(String label, String href) {}
}
