package fr.maillage.record.several;

import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The services of the kinds whose records can be archived. */
@ApplicationScoped
public class RecordServices {

    @Inject
    @Any
    private Instance<LifecycleService<?, ?, ?>> services;

    private final Map<String, LifecycleService<?, ?, ?>> byKind = new HashMap<>();

    @PostConstruct
    void read() {
        services.forEach(service -> byKind.put(service.kind(), service));
    }

    /** Tells if records of a kind can be archived. */
    public boolean has(String kind) {
        return byKind.containsKey(kind);
    }

    /**
     * The service of a kind.
     *
     * @throws Problem NOT_FOUND for a kind without one
     */
    public LifecycleService<?, ?, ?> of(String kind) {
        LifecycleService<?, ?, ?> service = byKind.get(kind);
        if (service == null) {
            throw Problem.notFound("kind", kind);
        }
        return service;
    }
}
