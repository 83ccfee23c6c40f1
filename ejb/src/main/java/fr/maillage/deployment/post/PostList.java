package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.Occupations;
import fr.maillage.deployment.persistence.PostListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
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
public class PostList extends RecordList<PostView, PostField> {

    private static final String HELD = "(exists (select 1 from post_assignment a where a.post_id = r.id"
            + " and (a.starts_on is null or a.starts_on <= ?)"
            + " and coalesce(a.ends_on, a.contract_ends_on, date '9999-12-31') >= ?)"
            + " or (coalesce(r.contract_ends_on, date '0001-01-01') >= ? and not exists"
            + " (select 1 from post_assignment a where a.post_id = r.id)))";

    private static final String RETURNED = "r.returned_on <= ?";

    private static final String KEPT = "(r.returned_on is null or r.returned_on > ?)";

    /** By code. */
    public static final ListSpec<PostView, PostField> SPEC = ListSpec.of(
                    "deployment.post", "/posts", PostField.class, PostView::values, PostListRepository.PAGES)
            .edits(Permission.EDIT_DEPLOYMENT)
            .local()
            .filter(ListFilter.words())
            .filter(ListFilter.territory(
                    "Posts of it or of a part of it", "coalesce(hp.territory_id, h.territory_id, r.territory_id)"))
            .filter(ListFilter.choice("state")
                    .when(PostState.OCCUPIED.code(), KEPT + " and " + HELD)
                    .when(PostState.VACANT.code(), KEPT + " and not " + HELD)
                    .when(PostState.RETURNED.code(), RETURNED)
                    .told("occupied, vacant or returned, as posts stand today")
                    .counted("case when " + RETURNED + " then 'returned' when " + HELD
                            + " then 'occupied' else 'vacant' end"))
            .filter(ListFilter.code("host", "The national code of a host", "h.code = ?")
                    .counted("h.code", "h.name"))
            .filter(ListFilter.archived())
            .column(PostField.CODE)
            .order("code")
            .link()
            .fileColumn("hostCode", "export.host", PostView::host)
            .fileColumn("hostName", "export.hostName", PostView::hostName)
            .fileColumn("stands", "export.state", (post, day) -> state(post, day))
            .coded("deployment.post.state.")
            .pageColumn("host", "host", PostView::hostName)
            .order("host")
            .pageColumn(
                    "commune",
                    "commune",
                    post -> post.communeName() == null ? post.territoryName() : post.communeName())
            .pageColumn("state", "state", (post, day) -> state(post, day))
            .coded()
            .column(PostField.CONVENTION_ENDS_ON)
            .order("conventionEndsOn")
            .column(PostField.CONTRACT_ENDS_ON)
            .order("contractEndsOn")
            .column(PostField.OUTCOME)
            .done();

    /** For the proxy only. */
    protected PostList() {}

    @Inject
    public PostList(PostListRepository lists) {
        super(SPEC, lists);
    }

    /** Posts by their codes, archived or not, in one statement. */
    public Map<String, PostView> coded(Collection<String> codes) {
        return all(new RecordQuery().among("r.code", codes)).stream()
                .collect(Collectors.toMap(PostView::code, Function.identity()));
    }

    /** The posts of some hosts that are called by their host's SIRET and a number until the national file names them. */
    public List<PostView> unnamed(Collection<String> hosts) {
        return all(new RecordQuery()
                        .archived(false)
                        .where("r.code like h.siret || '-%'")
                        .among("h.code", hosts))
                .stream()
                .sorted(Comparator.comparing(PostView::code))
                .toList();
    }

    private static String state(PostView post, LocalDate day) {
        return post.standing(day).state().code();
    }

    @Override
    protected PostView view(Row row) {
        return new PostView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.text("host"),
                row.text("host_name"),
                row.text("commune"),
                row.text("commune_name"),
                Occupations.of(row),
                row.day("reported_on"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
