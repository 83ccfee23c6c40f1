package fr.maillage.web.shared;

import fr.maillage.shared.PageRequest;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a list stands, as its address says: page, rows per page, order, and every other parameter (the filters), which
 * all links keep. A list's view holds one, {@code ListState.ofRequest("name")}, asks its service with {@link
 * #request()}, and its page passes it to {@code m:sort}, {@code m:pager} and {@code m:keep}.
 *
 * <p>Parameters: {@code page} from 1, {@code size}, {@code sort}, {@code dir} ({@code asc} or {@code desc}). Nonsense
 * counts as absent, so that a mistyped address still shows the list; the service knows the sort keys.
 */
public final class ListState implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Numbers of rows per page from which a reader may choose. */
    private static final List<Integer> SIZES = List.of(25, 50, 100);

    /** Says that the territory of the address is to be remembered; links do not repeat it. */
    public static final String REMEMBER = "remember";

    private static final Set<String> OWN = Set.of("page", "size", "sort", "dir", REMEMBER);

    private final String path;
    private final LinkedHashMap<String, ArrayList<String>> others = new LinkedHashMap<>();
    private final String defaultSort;
    private final boolean defaultAscending;
    private final int page;
    private final int size;
    private final String sort;
    private final boolean ascending;

    /**
     * @param path the list's address, without query
     * @param parameters the request's parameters
     * @param defaultSort the key of the default order; null when the service decides
     */
    public ListState(String path, Map<String, String[]> parameters, String defaultSort, boolean defaultAscending) {
        this.path = path;
        this.defaultSort = defaultSort;
        this.defaultAscending = defaultAscending;
        this.page = Math.max(1, number(parameters, "page", 1));
        this.size = Math.min(PageRequest.MAX_SIZE, Math.max(1, number(parameters, "size", PageRequest.DEFAULT_SIZE)));
        String wanted = text(parameters, "sort");
        this.sort = wanted == null ? defaultSort : wanted;
        String direction = text(parameters, "dir");
        boolean natural = wanted == null || wanted.equals(defaultSort) ? defaultAscending : true;
        this.ascending = direction == null ? natural : !"desc".equals(direction);
        // Names with a colon or a dot are those of Faces' own components.
        parameters.forEach((name, values) -> {
            if (!OWN.contains(name) && WebPatterns.PARAMETER.matches(name)) {
                List<String> given =
                        Arrays.stream(values).filter(v -> !v.isBlank()).toList();
                if (!given.isEmpty()) {
                    others.put(name, new ArrayList<>(given));
                }
            }
        });
    }

    /** The state of the list that the current request asks for, in ascending order by default. */
    public static ListState ofRequest(String defaultSort) {
        return ofRequest(defaultSort, true);
    }

    /** The state of the list that the current request asks for. */
    public static ListState ofRequest(String defaultSort, boolean defaultAscending) {
        FacesContext context = FacesContext.getCurrentInstance();
        return new ListState(
                context.getViewRoot().getViewId(),
                context.getExternalContext().getRequestParameterValuesMap(),
                defaultSort,
                defaultAscending);
    }

    /** The same with a filter that holds where the address says nothing of it; links and exports then say it. */
    public ListState assuming(String name, String value) {
        others.computeIfAbsent(name, n -> new ArrayList<>(List.of(value)));
        return this;
    }

    /** Gives what the service is asked for. */
    public PageRequest request() {
        return new PageRequest(page - 1, size, sort, ascending, true);
    }

    public int getPage() {
        return page;
    }

    public int getSize() {
        return size;
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    public String getSort() {
        return sort;
    }

    public boolean isAscending() {
        return ascending;
    }

    /** For {@code aria-sort}: {@code ascending}, {@code descending} or {@code none}. */
    public String ariaSort(String key) {
        if (!key.equals(sort)) {
            return "none";
        }
        return ascending ? "ascending" : "descending";
    }

    /** The same list by that key, from its first page; the other direction when it is already in that order. */
    public String sortHref(String key) {
        return href(1, size, key, !key.equals(sort) || !ascending, others);
    }

    public String pageHref(int toPage) {
        return href(toPage, size, sort, ascending, others);
    }

    public String sizeHref(int toSize) {
        return href(1, toSize, sort, ascending, others);
    }

    /** The list without one filter. */
    public String without(String name) {
        LinkedHashMap<String, ArrayList<String>> rest = new LinkedHashMap<>(others);
        rest.remove(name);
        return href(1, size, sort, ascending, rest);
    }

    /** The list without one of the values of a filter. */
    public String without(String name, String value) {
        LinkedHashMap<String, ArrayList<String>> rest = new LinkedHashMap<>(others);
        rest.computeIfPresent(
                name,
                (n, values) ->
                        values.stream().filter(v -> !v.equals(value)).collect(Collectors.toCollection(ArrayList::new)));
        return href(1, size, sort, ascending, rest);
    }

    /** The list with a filter set to one value. */
    public String with(String name, String value) {
        LinkedHashMap<String, ArrayList<String>> changed = new LinkedHashMap<>(others);
        changed.put(name, new ArrayList<>(List.of(value)));
        return href(1, size, sort, ascending, changed);
    }

    /** Another address with the same filters and order but no page: an export of what is shown. */
    public String exportHref(String toPath) {
        String query = query(1, PageRequest.DEFAULT_SIZE, sort, ascending, others);
        return query.isEmpty() ? toPath : toPath + "?" + query;
    }

    /** Tells if any filter is set. */
    public boolean isFiltered() {
        return !others.isEmpty();
    }

    /** The order and rows per page, for the hidden fields of a form of filters; empty values are left out. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        if (size != PageRequest.DEFAULT_SIZE) {
            kept.put("size", String.valueOf(size));
        }
        if (!isDefaultOrder(sort, ascending)) {
            kept.put("sort", sort);
            kept.put("dir", ascending ? "asc" : "desc");
        }
        return kept;
    }

    /** The pages to offer out of that many: the first, the last, the neighbours; 0 stands for a gap. */
    public List<Integer> pages(int count) {
        TreeSet<Integer> near = new TreeSet<>(List.of(1, count));
        for (int p = Math.max(1, page - 1); p <= Math.min(count, page + 1); p++) {
            near.add(p);
        }
        List<Integer> result = new ArrayList<>();
        int last = 0;
        for (int p : near) {
            if (p == last + 2) {
                result.add(last + 1);
            } else if (p > last + 1) {
                result.add(0);
            }
            result.add(p);
            last = p;
        }
        return result;
    }

    private boolean isDefaultOrder(String key, boolean asc) {
        return key == null || (key.equals(defaultSort) && asc == defaultAscending);
    }

    private String href(int p, int s, String key, boolean asc, Map<String, ArrayList<String>> filters) {
        String query = query(p, s, key, asc, filters);
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String query(int p, int s, String key, boolean asc, Map<String, ArrayList<String>> filters) {
        List<String> pairs = new ArrayList<>();
        filters.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
        if (!isDefaultOrder(key, asc)) {
            pairs.add(pair("sort", key));
            pairs.add(pair("dir", asc ? "asc" : "desc"));
        }
        if (s != PageRequest.DEFAULT_SIZE) {
            pairs.add(pair("size", String.valueOf(s)));
        }
        if (p != 1) {
            pairs.add(pair("page", String.valueOf(p)));
        }
        return String.join("&", pairs);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0];
    }

    private static int number(Map<String, String[]> parameters, String name, int otherwise) {
        String value = text(parameters, name);
        return value != null && WebPatterns.WHOLE_NUMBER.matches(value) ? Integer.parseInt(value) : otherwise;
    }
}
