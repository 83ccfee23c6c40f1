package fr.maillage.sample;

import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.sample.persistence.SampleListRepository;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of samples. */
@ApplicationScoped
class SampleSearch extends RecordSearch<SampleView> {

    private SampleListRepository lists;

    /** For the proxy only. */
    SampleSearch() {}

    @Inject
    SampleSearch(SampleListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** What the list is limited to; territory and words may be null for any. */
    RecordQuery query(String territory, String words) {
        return inside(new RecordQuery().archived(false).words(words), territory, "r.territory_id");
    }

    @Override
    protected SampleView view(Row row) {
        return new SampleView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.text("territory_code"),
                row.text("territory_name"),
                row.moment("archived_at"));
    }
}
