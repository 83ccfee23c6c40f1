package fr.maillage.committee.renewal;

import fr.maillage.committee.persistence.RenewalListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of mandates that end where the caller may read contacts, in five statements. */
@ApplicationScoped
class RenewalSearch {

    @Inject
    private RenewalListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private PersonService persons;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    Page<RenewalView> page(RenewalFilter filter, PageRequest request) {
        Page<Row> rows = lists.page(query(filter), request);
        Map<Long, PersonRef> people = persons.references(keys(rows, row -> row.number("person")));
        Map<Long, Row> followers = lists.followers(keys(rows, row -> row.numberOrNull("follower")));
        Map<Long, List<Row>> contacts = lists.contacts(
                keys(rows, row -> row.numberOrNull("actor_key")),
                new RecordQuery().within(caller.scope(Permission.READ_CONTACTS), today(), "k.territory_id"));
        return rows.map(row -> view(
                row,
                people.get(row.number("person")),
                followers.get(row.numberOrNull("follower")),
                asked(row, contacts.getOrDefault(row.numberOrNull("actor_key"), List.of()))));
    }

    LocalDate today() {
        return ClockProducer.today(clock);
    }

    private RecordQuery query(RenewalFilter filter) {
        LocalDate today = today();
        RecordQuery query = new RecordQuery()
                .where("b.archived_at is null")
                .where("r.until_on >= ?", filter.from())
                .where("r.until_on <= ?", filter.to())
                .within(caller.scope(Permission.READ_CONTACTS), today, "b.territory_id");
        if (filter.territory() != null) {
            query.inside(territories.required(filter.territory()).id(), today, "b.territory_id");
        }
        if (filter.body() != null) {
            query.where("b.uuid = ?", filter.body().toString());
        }
        if (filter.state() != null) {
            switch (filter.state()) {
                case TO_FILL -> query.where("r.until_on < ?", today).where(RenewalListRepository.FOLLOWER + " is null");
                case ENDING -> query.where("r.until_on >= ?", today).where(RenewalListRepository.FOLLOWER + " is null");
                case FOLLOWED -> query.where(RenewalListRepository.FOLLOWER + " is not null");
            }
        }
        return query;
    }

    private RenewalView view(Row row, PersonRef person, Row follower, Row contact) {
        boolean silent = contact == null || contact.flag("no_mail");
        return new RenewalView(
                row.uuid("uuid"),
                (int) row.number("version"),
                person.id(),
                row.text("name"),
                row.uuid("actor"),
                row.text("actor_name"),
                row.text("role"),
                row.uuid("body"),
                row.text("body_name"),
                row.text("territory_name"),
                row.day("until_on"),
                state(row),
                follower == null ? null : follower.uuid("uuid"),
                follower == null ? null : follower.text("name"),
                follower == null ? null : follower.day("from_on"),
                contact == null ? null : contact.text("name"),
                silent ? null : contact.text("email"),
                caller.may(Permission.EDIT_COMMITTEE, row.number("territory")));
    }

    /** Anybody of the organisation rather than who leaves. */
    private static Row asked(Row mandate, List<Row> contacts) {
        return contacts.stream()
                .filter(contact -> contact.number("person") != mandate.number("person"))
                .findFirst()
                .or(() -> contacts.stream().findFirst())
                .orElse(null);
    }

    private RenewalState state(Row row) {
        if (row.numberOrNull("follower") != null) {
            return RenewalState.FOLLOWED;
        }
        return row.day("until_on").isBefore(today()) ? RenewalState.TO_FILL : RenewalState.ENDING;
    }

    private static Set<Long> keys(Page<Row> rows, Function<Row, Long> key) {
        return rows.items().stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
