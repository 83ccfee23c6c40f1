package fr.maillage.plan;

import fr.maillage.plan.persistence.ActionRefRepository;
import fr.maillage.plan.persistence.ActionRefRepository.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Actions, for those who refer to them. Asks for no right: whoever uses it has. */
@ApplicationScoped
public class ActionRefs {

    @Inject
    private ActionRefRepository actions;

    @Inject
    private FrameLines lines;

    /** An action, archived or not; empty for an unknown one. */
    public Optional<ActionRef> byId(UUID id) {
        return complete(actions.byId(id)).stream().findFirst();
    }

    /** Some actions by their keys, archived or not, in two statements. */
    public Map<Long, ActionRef> byKeys(Collection<Long> keys) {
        Map<Long, ActionRef> found = new LinkedHashMap<>();
        complete(actions.byKeys(keys)).forEach(action -> found.put(action.key(), action));
        return found;
    }

    /** Some actions by their identifiers, archived or not, in two statements; unknown ones are absent. */
    public Map<UUID, ActionRef> byIds(Collection<UUID> ids) {
        return complete(actions.byIds(ids)).stream().collect(Collectors.toMap(ActionRef::id, action -> action));
    }

    /**
     * The actions that files call by some codes in a territory, archived or not; by code.
     *
     * @param territory the key of the territory whose officers keep them
     */
    public Map<String, ActionRef> coded(Collection<String> codes, long territory) {
        return complete(actions.coded(codes, territory)).stream()
                .collect(Collectors.toMap(ActionRef::code, action -> action));
    }

    /** Actions that are not archived, by words of their titles and codes. */
    public List<ActionRef> suggested(String words, int most) {
        return complete(actions.suggested(words, most));
    }

    private List<ActionRef> complete(List<Found> found) {
        Map<Long, FrameLineRef> principals = lines.byKeys(found.stream()
                .map(Found::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(action -> action.reference(principals.get(action.line())))
                .toList();
    }
}
