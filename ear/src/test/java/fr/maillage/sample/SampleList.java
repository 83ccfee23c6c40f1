package fr.maillage.sample;

import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.sample.persistence.SampleListRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of samples. */
@ApplicationScoped
public class SampleList extends RecordList<SampleView, SampleField> {

    private static final String HELPS =
            "exists (select 1 from sample_term x where x.sample_id = r.id and x.vocabulary = 'service' and x.term = ?)";

    private static final String SERVICES =
            "select x.sample_id as id, x.term as v from sample_term x where x.vocabulary = 'service'";

    /** By name. */
    public static final ListSpec<SampleView, SampleField> SPEC = ListSpec.of(
                    "sample", "/samples", SampleField.class, SampleView::values, SampleListRepository.PAGES)
            .edits(Permission.EDIT_PLACES)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Those in it or in a part of it", "r.territory_id"))
            .filter(ListFilter.term("service", "Code of a service", HELPS, Vocabulary.SERVICE)
                    .countedEach(SERVICES))
            .filter(ListFilter.archived())
            .column(SampleField.NAME)
            .order("name")
            .link()
            .column("territory", "field.territory", SampleView::territoryName)
            .order("territory")
            .column(SampleField.FIRST_DAY)
            .done();

    /** For the proxy only. */
    protected SampleList() {}

    @Inject
    public SampleList(SampleListRepository lists) {
        super(SPEC, lists);
    }

    @Override
    protected SampleView view(Row row) {
        return new SampleView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.text("territory_code"),
                row.text("territory_name"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
