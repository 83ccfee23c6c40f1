package fr.maillage.sample;

import fr.maillage.record.RecordQuery;
import fr.maillage.sample.persistence.SampleListRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The list of samples: a page takes three statements beside what its filter names. */
@ApplicationScoped
class SampleSearch {

    @Inject
    private SampleListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /** A page; territory and words may be null for any. */
    Page<SampleView> page(String territory, String words, PageRequest request) {
        RecordQuery query = new RecordQuery().archived(false).words(words);
        if (territory != null && !territory.isBlank()) {
            LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
            query.inside(territories.required(territory).id(), today, "r.territory_id");
        }
        return lists.page(query, request).map(this::view);
    }

    /** A sample, archived or not. */
    SampleView one(UUID uuid) {
        return view(lists.one(new RecordQuery().uuid(uuid)).get(0));
    }

    private SampleView view(Row row) {
        return new SampleView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.text("territory_code"),
                row.text("territory_name"),
                row.moment("archived_at"));
    }
}
