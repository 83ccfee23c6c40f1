package fr.maillage.committee;

import fr.maillage.committee.persistence.MemberListRepository;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of the members of a body. It asks for no right. */
@ApplicationScoped
public class MemberSearch {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @Inject
    private MemberListRepository lists;

    @Inject
    private PersonService persons;

    @Inject
    private Clock clock;

    /**
     * A page, in three statements.
     *
     * @param on the day on which they sit there; null for those of any time
     */
    public Page<MemberView> page(long body, LocalDate on, PageRequest request) {
        RecordQuery query = new RecordQuery().where("r.body_id = ?", body);
        return page(on == null ? query : MemberListRepository.sitting(query, on), request);
    }

    /** A seat; empty where there is none. */
    public Optional<MemberView> seat(UUID id) {
        return page(new RecordQuery().uuid(id), ONE).items().stream().findFirst();
    }

    /** Counts those who sit in a body today. */
    long seated(long body) {
        return page(body, today(), ONE).total();
    }

    private Page<MemberView> page(RecordQuery query, PageRequest request) {
        Page<Row> rows = lists.page(query, today(), request);
        Map<Long, PersonRef> of = persons.references(
                rows.items().stream().map(row -> row.number("person")).collect(Collectors.toSet()));
        return rows.map(row -> view(row, of.get(row.number("person"))));
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static MemberView view(Row row, PersonRef person) {
        return new MemberView(
                row.uuid("uuid"),
                (int) row.number("version"),
                person.id(),
                row.text("name"),
                row.uuid("actor"),
                row.text("actor_name"),
                row.text("role"),
                row.text("group_code"),
                row.day("from_on"),
                row.day("until_on"),
                row.uuid("alternate_of"),
                row.text("alternate_name"),
                row.uuid("replaces"),
                row.text("replaces_name"),
                row.number("runs") == 1);
    }
}
