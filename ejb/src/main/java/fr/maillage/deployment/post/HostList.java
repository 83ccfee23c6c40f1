package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.HostListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of hosts. */
@ApplicationScoped
public class HostList extends RecordList<HostView, HostField> {

    /** By name. */
    public static final ListSpec<HostView, HostField> SPEC = ListSpec.of(
                    HostBook.KIND, "/post-hosts", HostField.class, HostView::values, HostListRepository.PAGES)
            .edits(Permission.EDIT_DEPLOYMENT)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Hosts in it", "r.territory_id"))
            .filter(ListFilter.choice("posts")
                    .when("with", "r.posts > 0")
                    .when("without", "r.posts = 0")
                    .told("with or without, for those that have a post now or none")
                    .counted("case when r.posts > 0 then 'with' else 'without' end"))
            .column(HostField.NAME)
            .order("name")
            .filed()
            .column(HostField.CODE)
            .filed()
            .column(HostField.SIRET)
            .filed()
            .column("commune", "field.commune", HostView::communeName)
            .column("posts", "posts", HostView::posts)
            .order("posts")
            .column(HostField.POSTS_GRANTED)
            .unfiled(HostField.KIND, HostField.COMMUNE)
            .done();

    private HostListRepository lists;

    /** For the proxy only. */
    protected HostList() {}

    @Inject
    public HostList(HostListRepository lists) {
        super(SPEC, lists);
        this.lists = lists;
    }

    @Override
    protected HostView view(Row row) {
        return new HostView(lists.host(row), row.text("commune_name"), row.number("posts"));
    }
}
