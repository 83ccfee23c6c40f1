package fr.maillage.record.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.persistence.KeptListRepository;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Lists as people keep them: their columns, and addresses with a name. */
@Stateless
public class KeptListService {

    /** The longest name of a view, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The longest address of a view, in characters. */
    public static final int LONGEST_QUERY = 2000;

    /** Upper bound of the views that somebody keeps of a kind. */
    public static final int MOST_VIEWS = 30;

    @Inject
    private KeptListRepository kept;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The list as the caller wants to see it. */
    public KeptLayout layout(String kind) {
        return kept.layout(account(), kind);
    }

    /**
     * Keeps how the caller wants to see a list.
     *
     * @param layout with names of columns that the kind has
     */
    public void choose(String kind, KeptLayout layout) {
        kept.choose(account(), kind, layout);
    }

    /** The caller's views, and those that others share, by name. */
    public List<KeptView> views(String kind) {
        return kept.views(account(), kind);
    }

    /**
     * Keeps an address, in place of the caller's own of the same name.
     *
     * @throws Problem INVALID on {@code name} ({@code required}, {@code too-long}, {@code record-views} for one too many) or
     *     {@code query} ({@code too-long})
     */
    public void keep(String kind, String name, String query, boolean shared) {
        String words = name == null ? "" : name.strip();
        if (words.isEmpty()) {
            throw Problem.invalid("name", "required", null);
        }
        bounded("name", words, LONGEST_NAME);
        bounded("query", query, LONGEST_QUERY);
        List<KeptView> own = views(kind).stream().filter(KeptView::own).toList();
        if (own.size() >= MOST_VIEWS
                && own.stream().noneMatch(view -> view.name().equals(words))) {
            throw Problem.invalid("name", "record-views", words, String.valueOf(MOST_VIEWS));
        }
        kept.keep(
                account(),
                kind,
                new KeptView(UUID.randomUUID(), words, query, shared, true),
                OffsetDateTime.now(clock));
    }

    /**
     * Removes a view of the caller.
     *
     * @throws Problem NOT_FOUND where she has none of that identifier
     */
    public void drop(UUID view) {
        if (kept.drop(account(), view) == 0) {
            throw Problem.notFound("record.view", view.toString());
        }
    }

    private UUID account() {
        return caller.requireSignedIn().accountId();
    }

    private static void bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Problem.invalid(field, "too-long", text.substring(0, LONGEST_NAME), String.valueOf(longest));
        }
    }
}
