package fr.maillage.web.shared.list;

import fr.maillage.shared.Page;
import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param views addresses that somebody keeps under a name
 * @param several fields that may be changed for several records at once; none for whoever may not
 * @param archiving whether the caller may archive several records
 * @param acting whether the kind has an act for the caller, on rows of this page or of others: the form of a button that was
 *     pressed must be there whatever the list has become since
 * @param dense whether its rows stand close together
 */
public record ListPage(
        String kind,
        ListState state,
        Page<?> page,
        List<Head> heads,
        List<Row> rows,
        List<Facet> facets,
        List<Chip> chips,
        String words,
        List<TerritoryView> territories,
        String territory,
        List<Map.Entry<String, String>> held,
        String adding,
        String api,
        List<Chip> views,
        List<Choice> several,
        boolean archiving,
        boolean acting,
        boolean dense) {

    public ListPage {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        territories = List.copyOf(territories);
        held = List.copyOf(held);
        views = List.copyOf(views);
        several = List.copyOf(several);
    }

    /**
     * Parameters that the form of words and territory keeps.
     *
     * @param typed those that it asks for itself, parted by commas; may be null
     */
    public List<Map.Entry<String, String>> heldBut(String typed) {
        Set<String> asked = typed == null ? Set.of() : Set.of(Parts.of(typed, ","));
        return held.stream().filter(kept -> !asked.contains(kept.getKey())).toList();
    }

    /** Tells if a row offers an act. */
    public boolean actsOnRows() {
        return rows.stream().anyMatch(row -> row.act() != null);
    }

    /** The address of the list as it is shown. */
    public String here() {
        return state.pageHref(state.getPage());
    }

    /** The address of the list without filters. */
    public String path() {
        return pages() + "list.xhtml";
    }

    /** The address of the whole list: also of other territories than the one that is remembered. */
    public String whole() {
        return territories.isEmpty() ? path() : path() + "?" + RememberedTerritory.ALL;
    }

    /** Tells if rows can be ticked for an act on several records. */
    public boolean ticked() {
        return archiving || !several.isEmpty();
    }

    /** The filters and the order of the list as it is shown, which name the whole of it to an act on several records. */
    public String addressed() {
        String all = territory == null ? state.pageHref(1) : state.with("territory", territory);
        int query = all.indexOf('?');
        return query < 0 ? "" : all.substring(query + 1);
    }

    /** The address of the page that changes several records. */
    public String changing() {
        return pages() + "several.xhtml";
    }

    /** The address at which its columns and views are kept, which leads back here. */
    public String layout() {
        String first = state.pageHref(1);
        int query = first.indexOf('?');
        return "/record/layout.xhtml?kind=" + kind
                + (query < 0 ? "" : "&query=" + URLEncoder.encode(first.substring(query + 1), StandardCharsets.UTF_8));
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
     * @param change where it is changed by itself; null where it is not
     */
    public record Cell(
            String label, String text, String href, boolean head, String badge, boolean number, String change) {}

    /**
     * A row.
     *
     * @param id of its record; null where there is none to change
     * @param name what the cell says that leads to the record
     * @param act what its button sends; null for none
     */
    public record Row(String id, String name, List<Cell> cells, String act) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Something to choose: its value and what it is called. */
    public record Choice(String value, String label) {}

    /** A filter with the number of records of each of its values. */
    public record Facet(String name, String label, List<Option> options) {

        /** Number of values that stand unfolded; one more does, too. */
        private static final int UNFOLDED = 7;

        public Facet {
            options = List.copyOf(options);
        }

        /** The values that stand unfolded: the first ones, or all where one of the others is chosen. */
        public List<Option> first() {
            boolean all = options.size() <= UNFOLDED + 1
                    || options.stream().skip(UNFOLDED).anyMatch(Option::chosen);
            return all ? options : options.subList(0, UNFOLDED);
        }

        /** The values that are folded. */
        public List<Option> rest() {
            return options.subList(first().size(), options.size());
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
