package fr.maillage.web.shared.list;

import fr.maillage.shared.Page;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list for programs; {@link ListTextFilter} describes it kind by kind.
 *
 * @param total how many records fit
 * @param page zero-based
 * @param size records per page, at most 200
 */
public record ListAnswer<T>(long total, int page, int size, List<T> items) {

    public ListAnswer {
        items = List.copyOf(items);
    }

    public static <V, T> ListAnswer<T> of(Page<V> found, Function<V, T> document) {
        return told(found, found.items().stream().map(document).toList());
    }

    /** @param documents what programs read of the records of the page */
    public static <T> ListAnswer<T> told(Page<?> found, List<T> documents) {
        return new ListAnswer<>(
                found.total(), found.request().page(), found.request().size(), documents);
    }
}
