package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.Occupations;
import fr.maillage.deployment.persistence.PostListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of posts. */
@ApplicationScoped
public class PostSearch extends RecordSearch<PostView> {

    private static final String HELD = "(exists (select 1 from post_assignment a where a.post_id = r.id"
            + " and (a.starts_on is null or a.starts_on <= ?)"
            + " and coalesce(a.ends_on, a.contract_ends_on, date '9999-12-31') >= ?)"
            + " or (coalesce(r.contract_ends_on, date '0001-01-01') >= ? and not exists"
            + " (select 1 from post_assignment a where a.post_id = r.id)))";

    private static final String RETURNED = "r.returned_on <= ?";

    private static final String KEPT = "(r.returned_on is null or r.returned_on > ?)";

    private PostListRepository lists;

    /** For the proxy only. */
    protected PostSearch() {}

    @Inject
    public PostSearch(PostListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** The conditions of a list. */
    public RecordQuery query(PostFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.host(), "h.code = ?");
        stand(query, filter.state());
        return inside(query, filter.territory(), "coalesce(hp.territory_id, h.territory_id, r.territory_id)");
    }

    private void stand(RecordQuery query, PostState state) {
        LocalDate today = today();
        if (state == PostState.RETURNED) {
            query.where(RETURNED, today);
        } else if (state != null) {
            query.where(KEPT, today);
            query.where(state == PostState.OCCUPIED ? HELD : "not " + HELD, today, today, today);
        }
    }

    /** Posts by their codes, archived or not, in one statement. */
    public Map<String, PostView> coded(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : lists.one(new RecordQuery().where("r.code in (" + marks(codes) + ")", codes.toArray())).stream()
                        .map(this::view)
                        .collect(Collectors.toMap(PostView::code, Function.identity()));
    }

    /** The posts of some hosts that are called by their host's SIRET and a number until the national file names them. */
    public List<PostView> unnamed(Collection<String> hosts) {
        return hosts.isEmpty()
                ? List.of()
                : lists
                        .one(new RecordQuery()
                                .archived(false)
                                .where("r.code like h.siret || '-%'")
                                .where("h.code in (" + marks(hosts) + ")", hosts.toArray()))
                        .stream()
                        .map(this::view)
                        .sorted(Comparator.comparing(PostView::code))
                        .toList();
    }

    private static String marks(Collection<String> codes) {
        return codes.stream().map(code -> "?").collect(Collectors.joining(", "));
    }

    @Override
    protected PostView view(Row row) {
        return new PostView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.text("host"),
                row.text("host_name"),
                row.text("commune"),
                row.text("commune_name"),
                Occupations.read(row.text("assigned")),
                row.day("reported_on"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
