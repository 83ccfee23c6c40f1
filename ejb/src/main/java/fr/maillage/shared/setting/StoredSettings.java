package fr.maillage.shared.setting;

import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.persistence.SettingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Settings that an administrator makes in the product itself, in groups that are changed as a whole, such as {@code branding}.
 * Read anew at each call, since another node may have changed it. Whoever calls it authorizes and writes the audit.
 */
@ApplicationScoped
public class StoredSettings {

    /**
     * A group at one moment.
     *
     * @param version to be given back with a change; 0 while nothing was ever set
     * @param values by name, without the group's own; what is not set is missing
     */
    public record Group(int version, Map<String, String> values) {

        public Group {
            values = Map.copyOf(values);
        }

        /** A value; empty while it is not set. */
        public Optional<String> text(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** Lists the differences of a later state of the group, by the names of its values. */
        public List<Change> changesTo(Group after) {
            TreeSet<String> names = new TreeSet<>(values.keySet());
            names.addAll(after.values.keySet());
            return names.stream()
                    .filter(name -> !Objects.equals(values.get(name), after.values.get(name)))
                    .map(name -> new Change(name, values.get(name), after.values.get(name)))
                    .toList();
        }

        /** A whole number; the default while it is not set. */
        public int number(String name, int otherwise) {
            return text(name).map(String::strip).map(Integer::valueOf).orElse(otherwise);
        }
    }

    @Inject
    private SettingRepository repository;

    /** Everything that administrators have set, by full names, in their order. */
    public SortedMap<String, String> all() {
        return repository.all();
    }

    /** Everything that is set in a group. */
    public Group group(String name) {
        return repository.group(name);
    }

    /**
     * Replaces all values of a group, in the current transaction.
     *
     * @param version the version that was read
     * @param values at most 2,000 characters each; null and blank ones are taken out
     * @return what has changed
     * @throws Problem STALE when somebody else has changed the group since
     */
    public List<Change> replace(String name, int version, Map<String, String> values) {
        Group before = repository.group(name);
        repository.replace(name, version, values);
        return before.changesTo(repository.group(name));
    }
}
