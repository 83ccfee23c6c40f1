package fr.maillage.web.shared.list;

import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of all kinds, and the beans that call their values in words. */
@ApplicationScoped
public class Lists {

    @Inject
    @Any
    private Instance<RecordList<?, ?>> lists;

    @Inject
    @Any
    private Instance<RecordLabels<?>> labels;

    @Inject
    @Any
    private Instance<RowAct<?>> acts;

    private final Map<String, RecordList<?, ?>> byKind = new HashMap<>();
    private final Map<String, Class<?>> labelsByKind = new HashMap<>();
    private final Map<String, RowAct<?>> actsByKind = new HashMap<>();

    @PostConstruct
    void read() {
        lists.forEach(list -> byKind.put(list.spec().kind(), list));
        acts.forEach(act -> actsByKind.put(act.kind(), act));
        labels.handlesStream()
                .forEach(handle ->
                        labelsByKind.put(handle.get().kind(), handle.getBean().getBeanClass()));
    }

    /**
     * The list of a kind.
     *
     * @throws Problem NOT_FOUND for a kind without one
     */
    public RecordList<?, ?> of(String kind) {
        return found(kind).orElseThrow(() -> Problem.notFound("kind", kind));
    }

    /** The same; empty for a kind without one. */
    public Optional<RecordList<?, ?>> found(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** The act that rows of a kind offer; empty for none. */
    Optional<RowAct<?>> act(String kind) {
        return Optional.ofNullable(actsByKind.get(kind));
    }

    /** The labels of a kind, of the request that is answered. */
    public RecordLabels<?> labels(String kind) {
        return (RecordLabels<?>) labels.select(labelsByKind.get(kind).asSubclass(RecordLabels.class))
                .get();
    }
}
