package fr.maillage.record.link;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.LinkRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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

/** Records with a table, a territory and an archive that others name; whoever holds READ may. */
public abstract class RecordTargets implements LinkTargets {

    private static final String WHERE = "r.territory_id";

    private final LinkRepository records;
    private final Set<String> words;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** For the proxy only. */
    protected RecordTargets() {
        this(null, null);
    }

    /** @param words what files call the kind, see {@link #words()} */
    protected RecordTargets(LinkRepository records, Set<String> words) {
        this.records = records;
        this.words = words;
    }

    @Override
    public String kind() {
        return records.kind();
    }

    @Override
    public Set<String> words() {
        return words;
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        Optional<TerritoryView> where = territory == null ? Optional.empty() : territories.byCode(territory);
        if (codes.isEmpty() || where.isEmpty() || !caller.may(Permission.READ)) {
            return Map.of();
        }
        Map<String, List<LinkTarget>> found = records.byCode(readable(inside(where.get())), codes).stream()
                .collect(Collectors.groupingBy(RecordTargets::called));
        Map<String, LinkTarget> meant = new HashMap<>();
        found.forEach((code, targets) -> only(targets).ifPresent(target -> meant.put(code, target)));
        return meant;
    }

    /** The one that a code means: the one that is not archived, else the only one. */
    private static Optional<LinkTarget> only(List<LinkTarget> targets) {
        List<LinkTarget> active =
                targets.stream().filter(target -> !target.archived()).toList();
        List<LinkTarget> meant = active.isEmpty() ? targets : active;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static String called(LinkTarget target) {
        return target.code() == null ? target.title() : target.code();
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        return ids.isEmpty() || !caller.may(Permission.READ)
                ? Map.of()
                : records.byId(readable(new RecordQuery()), ids).stream()
                        .collect(Collectors.toMap(target -> target.ref().id(), Function.identity()));
    }

    /** Those of the territory first, then the others. */
    @Override
    public List<LinkTarget> suggest(String territory, String text, int limit) {
        if (text.isBlank() || !caller.may(Permission.READ)) {
            return List.of();
        }
        Optional<TerritoryView> where = territory == null ? Optional.empty() : territories.byCode(territory);
        List<LinkTarget> found = new ArrayList<>();
        where.ifPresent(t -> found.addAll(active(inside(t), text, limit)));
        if (found.size() < limit) {
            active(new RecordQuery(), text, limit).stream()
                    .filter(target -> !found.contains(target))
                    .limit(limit - (long) found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private List<LinkTarget> active(RecordQuery query, String text, int limit) {
        return records.find(readable(query.archived(false).words(text)), limit);
    }

    /** At most some that are not archived, lie in a territory and fulfil a condition; by title. */
    protected List<LinkTarget> inside(String territory, String condition, int limit) {
        if (!caller.may(Permission.READ)) {
            return List.of();
        }
        return territories
                .byCode(territory)
                .map(t -> records.find(readable(inside(t).archived(false).where(condition)), limit))
                .orElse(List.of());
    }

    /** Leaves out what the caller may not read. */
    protected RecordQuery readable(RecordQuery query) {
        return query;
    }

    /** The condition that a record lies in a territory today. */
    private RecordQuery inside(TerritoryView territory) {
        return new RecordQuery().inside(territory.id(), today(), WHERE);
    }

    /** The day in Paris. */
    protected LocalDate today() {
        return ClockProducer.today(clock);
    }
}
