package fr.maillage.diagnosis.collection;

import fr.maillage.diagnosis.model.StatementCollection;
import fr.maillage.diagnosis.persistence.CollectionRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes collections. */
@ApplicationScoped
class CollectionLifecycle extends RecordLifecycle<StatementCollection> {

    /** As many codes as a sentence names. */
    private static final int NAMED_CODES = 5;

    private CollectionRepository collections;

    /** For the proxy only. */
    CollectionLifecycle() {}

    @Inject
    CollectionLifecycle(CollectionRepository collections, Caller caller, AuditTrail audit, Clock clock) {
        super(collections, Permission.EDIT_DIAGNOSIS, caller, audit, clock);
        this.collections = collections;
    }

    @Override
    protected long territory(StatementCollection collection) {
        return collection.territoryId();
    }

    @Override
    protected String label(StatementCollection collection) {
        return collection.title();
    }

    /** Refuses to bring back a merged one: its words are in another. */
    @Override
    protected void lock(StatementCollection collection, boolean active) {
        if (active && collection.mergedIntoId() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis-collection-merged", collection.title());
        }
    }

    /** @param madeFor what brings it without anybody's asking; null where somebody asked for it */
    StatementCollection create(FieldValues<CollectionField> values, TerritoryView territory, String madeFor) {
        StatementCollection collection = new StatementCollection(UUID.randomUUID(), madeFor, now());
        return create(
                collection,
                () -> collection.describe(values, territory.id(), words(values, territory)),
                () -> {},
                FieldValues.none(CollectionField.class).changes(values));
    }

    void update(
            StatementCollection collection,
            FieldValues<CollectionField> before,
            FieldValues<CollectionField> after,
            TerritoryView territory) {
        update(
                collection,
                () -> collection.describe(after, territory.id(), words(after, territory)),
                () -> {},
                before.changes(after));
    }

    /**
     * Moves all that is in one collection into another, and archives the first for good.
     *
     * @throws Problem INVALID on {@code into} where both call two statements or respondents by one code
     */
    void merge(StatementCollection from, StatementCollection into) {
        List<String> shared = collections.sharedCodes(from.id(), into.id(), NAMED_CODES + 1);
        if (!shared.isEmpty()) {
            String named = String.join(", ", shared.subList(0, Math.min(NAMED_CODES, shared.size())));
            throw Problem.invalid(
                    "into",
                    "diagnosis-collection-codes",
                    shared.size() > NAMED_CODES ? named + "…" : named,
                    from.title(),
                    into.title());
        }
        collections.move(from.id(), into.id());
        from.mergeInto(into.id());
        from.archive(into.title(), now());
        into.touch(now());
        collections.flush();
        record(from, "merge", List.of(new Change("mergedInto", null, into.title())));
        record(into, "merge", List.of(new Change("mergedFrom", null, from.title())));
    }

    private static String words(FieldValues<CollectionField> values, TerritoryView territory) {
        return PlainText.searched(Stream.of(values.text(CollectionField.TITLE), territory.name()));
    }
}
