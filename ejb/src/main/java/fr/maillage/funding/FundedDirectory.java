package fr.maillage.funding;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of all features that money is for, and what the caller may do with their financing. */
@ApplicationScoped
public class FundedDirectory {

    @Inject
    private Instance<FundedRecords> features;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** All that some codes mean on a territory, of whatever type, by code. */
    public Map<String, List<FundedRecord>> coded(Collection<String> codes, long territory) {
        Map<String, List<FundedRecord>> found = new HashMap<>();
        if (!codes.isEmpty()) {
            features.stream()
                    .forEach(feature -> feature.coded(codes, territory)
                            .forEach((code, records) -> found.computeIfAbsent(code, c -> new ArrayList<>())
                                    .addAll(records)));
        }
        return found;
    }

    /** Some records by their references; those that are gone are absent. */
    public Map<RecordRef, FundedRecord> byRefs(Collection<RecordRef> refs) {
        Map<String, Set<UUID>> ids = refs.stream()
                .collect(Collectors.groupingBy(RecordRef::type, Collectors.mapping(RecordRef::id, Collectors.toSet())));
        Map<RecordRef, FundedRecord> found = new HashMap<>();
        features.stream()
                .filter(feature -> ids.containsKey(feature.type()))
                .forEach(feature ->
                        feature.byIds(ids.get(feature.type())).values().forEach(r -> found.put(r.ref(), r)));
        return found;
    }

    /**
     * A record, archived or not.
     *
     * @throws Problem NOT_FOUND
     */
    public FundedRecord required(RecordRef ref) {
        return Optional.ofNullable(byRefs(List.of(ref)).get(ref))
                .orElseThrow(() -> Problem.notFound(ref.type(), ref.id().toString()));
    }

    /**
     * A record of whatever type, archived or not.
     *
     * @throws Problem NOT_FOUND
     */
    public FundedRecord withId(UUID id) {
        return features.stream()
                .flatMap(feature -> feature.byIds(List.of(id)).values().stream())
                .findFirst()
                .orElseThrow(() -> Problem.notFound("funding.plan", id.toString()));
    }

    /**
     * A record whose financing the caller is about to change.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING on each of its territories; CONFLICT for an archived one;
     *     NOT_FOUND
     */
    public FundedRecord forChange(RecordRef ref) {
        caller.require(Permission.EDIT_FUNDING);
        FundedRecord record = required(ref);
        if (!reach(Permission.EDIT_FUNDING).holds(record)) {
            throw Problem.denied("outside-territory");
        }
        if (record.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "funding.record-archived", record.label());
        }
        return record;
    }

    /**
     * The records that are kept or take place on a territory or on a part of it and are not archived.
     *
     * @param territory its key; null for all
     */
    public List<FundedRecord> on(Long territory) {
        return features.stream()
                .flatMap(feature -> feature.on(territory).stream())
                .toList();
    }

    /**
     * The records on a territory or on a part of it that are not archived, by their references.
     *
     * @param territory its code; null or blank for all
     * @param id the identifier of one; null for any
     * @param text words that must all occur in its code or name; null or blank for any
     * @throws Problem NOT_FOUND for an unknown territory
     */
    public Map<RecordRef, FundedRecord> matching(String territory, UUID id, String text) {
        Long key = territory == null || territory.isBlank()
                ? null
                : Long.valueOf(territories.required(territory).id());
        List<String> words = text == null ? List.of() : List.of(Parts.of(PlainText.words(text), " "));
        return on(key).stream()
                .filter(record -> id == null || record.ref().id().equals(id))
                .filter(record -> words.isEmpty() || says(record, words))
                .collect(Collectors.toMap(FundedRecord::ref, Function.identity()));
    }

    private static boolean says(FundedRecord record, List<String> words) {
        String said = PlainText.words(record.code() + " " + record.label());
        return words.stream().allMatch(said::contains);
    }

    /**
     * Tells if the caller may do something on each of a record's territories; asks once for each territory.
     *
     * @param permission {@link Permission#EDIT_FUNDING} or {@link Permission#READ_ASKED_AMOUNTS}
     */
    public Reach reach(Permission permission) {
        return new Reach(caller, permission);
    }

    /** The same for some records that are about to be asked for, in one statement for all their territories. */
    public Reach reach(Permission permission, Collection<FundedRecord> some) {
        Reach reach = new Reach(caller, permission);
        reach.know(some);
        return reach;
    }

    /** On which records the caller has a permission. */
    public static final class Reach {

        private final Caller caller;
        private final Permission permission;
        private final boolean everywhere;
        private final boolean nowhere;
        private final Map<Long, Boolean> known = new HashMap<>();

        private Reach(Caller caller, Permission permission) {
            this.caller = caller;
            this.permission = permission;
            everywhere = caller.scope(permission).everywhere();
            nowhere = caller.scope(permission).nowhere();
        }

        /** Tells if the caller has the permission on some territory. */
        public boolean anywhere() {
            return !nowhere;
        }

        private void know(Collection<FundedRecord> some) {
            if (!everywhere && !nowhere) {
                Set<Long> all = some.stream()
                        .flatMap(record -> record.territories().stream())
                        .collect(Collectors.toSet());
                Set<Long> held = caller.among(permission, all);
                all.forEach(id -> known.put(id, held.contains(id)));
            }
        }

        /** Tells if the permission holds on each of a record's territories. */
        public boolean holds(FundedRecord record) {
            return everywhere
                    || (!nowhere
                            && !record.territories().isEmpty()
                            && record.territories().stream()
                                    .allMatch(id -> known.computeIfAbsent(id, t -> caller.may(permission, t))));
        }
    }
}
